import { expect, test } from 'vitest';
import { emptyCircumstances } from '../../../shared/domain/account.ts';
import { checkComplete } from '../../../shared/domain/completeness.ts';
import { exampleCircumstances } from '../../support/vault/examples.ts';

test('a complete draft may be sealed', () => {
  expect(checkComplete(exampleCircumstances, 'I came by lorry.')).toEqual({
    complete: true,
    circumstances: exampleCircumstances,
  });
});

test('an empty draft names every field once, in words that say what to do', () => {
  const checked = checkComplete(emptyCircumstances, ' \n');
  expect(checked.complete).toBe(false);
  const gaps = checked.complete ? [] : checked.gaps;
  expect(gaps.map(({ field }) => field)).toEqual([
    'circumstances.kind',
    'circumstances.given.spoken',
    'circumstances.given.earliest',
    'circumstances.given.latest',
    'circumstances.place',
    'circumstances.interviewer',
    'circumstances.language',
    'circumstances.interpreter',
    'text',
  ]);
  for (const { message } of gaps) expect(message).toMatch(/^(Enter|Select)/);
});

test('an interpreter without a name, a person present without a role and days out of order are each named', () => {
  const checked = checkComplete(
    {
      ...exampleCircumstances,
      interpreter: { used: 'yes', name: '', language: 'Tigrinya' },
      present: [{ name: 'R. Okafor', role: '' }],
      given: { spoken: 'in March', earliest: '2026-03-31', latest: '2026-03-01' },
    },
    'I came by lorry.',
  );
  expect(checked.complete ? [] : checked.gaps.map(({ field }) => field)).toEqual([
    'circumstances.present.0.role',
    'circumstances.interpreter.name',
    'circumstances.given.latest',
  ]);
});
