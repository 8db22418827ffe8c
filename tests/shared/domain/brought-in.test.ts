import { describe, expect, test } from 'vitest';
import { type LabelRole, spokenTurns, suggestedRole } from '../../../shared/domain/brought-in.ts';

test.each<[string | null, LabelRole]>([
  [null, 'person'],
  ['SELAM', 'person'],
  ['A', 'person'],
  ['Interviewer 2', 'interviewer'],
  ['DC Hale', 'interviewer'],
  ['Q', 'interviewer'],
  ['Interpreter', 'interpreter'],
  ['Okafor', 'other'],
  ['Dcembe', 'other'],
])('%s probably stands for: %s', (label, role) => {
  expect(suggestedRole(label, 'Selam')).toBe(role);
});

describe('turns', () => {
  const turns = [
    { label: 'DC Hale', words: 'What did he say?' },
    { label: 'Selam', words: 'He said this.' },
    { label: 'Note', words: 'she is tired' },
    { label: 'Okafor', words: 'I agree.' },
  ];
  const roles: Readonly<Record<string, LabelRole>> = { 'DC Hale': 'interviewer', Selam: 'person', Okafor: 'other' };

  test('get their speakers, and what is no speaker stays with what was said', () => {
    expect(spokenTurns(turns, (label) => roles[label ?? ''] ?? 'none')).toEqual([
      { speaker: 'interviewer', name: '', words: 'What did he say?' },
      { speaker: 'person', name: '', words: 'He said this.\nNote: she is tired' },
      { speaker: 'other', name: 'Okafor', words: 'I agree.' },
    ]);
  });

  test('without any speaker are the person’s words', () => {
    expect(spokenTurns([{ label: 'Note', words: 'alone' }], () => 'none')).toEqual([
      { speaker: 'person', name: '', words: 'Note: alone' },
    ]);
  });
});
