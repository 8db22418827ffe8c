import { expect, test } from 'vitest';
import { emptyDraft } from '../../../shared/domain/account.ts';
import { checkComplete } from '../../../shared/domain/completeness.ts';
import type { ReadBack } from '../../../shared/domain/content.ts';
import { exampleCircumstances, exampleDraft, exampleOccasion, turnsOf } from '../../support/vault/examples.ts';

const draft = exampleDraft('I came by lorry.');

test('a complete draft may be sealed', () => {
  expect(checkComplete(draft)).toEqual({
    complete: true,
    circumstances: exampleCircumstances,
  });
});

test('an empty draft names every field once, in words that say what to do', () => {
  const checked = checkComplete({ ...emptyDraft, turns: turnsOf(' \n') });
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
    'turns',
    'occasion.readBack.outcome',
  ]);
  for (const { message } of gaps) expect(message).toMatch(/^(Enter|Select)/);
});

test('an interpreter without a name, a person present without a role and days out of order are each named', () => {
  const checked = checkComplete({
    ...draft,
    circumstances: {
      ...exampleCircumstances,
      interpreter: { used: 'yes', name: '', language: 'Tigrinya' },
      present: [{ name: 'R. Okafor', role: '' }],
      given: { spoken: 'in March', earliest: '2026-03-31', latest: '2026-03-01' },
    },
  });
  expect(checked.complete ? [] : checked.gaps.map(({ field }) => field)).toEqual([
    'circumstances.present.0.role',
    'circumstances.interpreter.name',
    'circumstances.given.latest',
  ]);
});

const notReadBack: ReadBack = { outcome: 'not-read-back', language: '', by: '', corrections: '', reason: '' };

test.each<[ReadBack, string[]]>([
  [{ ...notReadBack, outcome: 'signed' }, ['language', 'by']],
  [{ ...notReadBack, outcome: 'refused-to-sign' }, ['language', 'by', 'reason']],
  [notReadBack, ['reason']],
  [{ ...notReadBack, reason: 'She was taken to hospital.' }, []],
])('reading back asks for what belongs to its outcome', (readBack, missing) => {
  const checked = checkComplete({ ...draft, occasion: { ...exampleOccasion, readBack } });
  const gaps = checked.complete ? [] : checked.gaps;
  expect(gaps.map(({ field }) => field)).toEqual(missing.map((field) => `occasion.readBack.${field}`));
  for (const { message } of gaps) expect(message).toMatch(/^(Enter|Select)/);
});
