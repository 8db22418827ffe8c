import { describe, expect, test } from 'vitest';
import { differingPassages } from '../../../../renderer/features/reasons/differing-passages.ts';
import type { OutputOf } from '../../../../shared/contract/operations.ts';
import { spokenRanges, textOf } from '../../../../shared/domain/account-text.ts';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import { exampleCircumstances, interviewOf } from '../../../support/vault/examples.ts';

const ids = [1, 2].map((last) => `10000000-0000-4000-8000-00000000000${last}`);
const [firstId = '', secondId = ''] = ids;
const interviews = [
  interviewOf(['person', 'We slept in the yard behind the bakery. There were nine of us in one room.']),
  interviewOf(
    ['interviewer', 'How many were there in one room?'],
    ['person', 'There were eleven of us in one room. A man burned my hand on the stove.'],
  ),
];
const texts = interviews.map((turns) => textOf(turns, 'Nur'));

function compared(): OutputOf<'comparison.read'> {
  const accounts = interviews.map((turns, index) => ({
    accountId: ids[index] ?? '',
    number: index + 1,
    text: textOf(turns, 'Nur'),
    turns: spokenRanges(turns, 'Nur'),
    circumstances: exampleCircumstances,
  }));
  const person = {
    id: firstId,
    chosenName: 'Nur',
    caseId: firstId,
    caseReference: '2026-0001',
    addedAt: '2026-03-03T09:00:00.000Z',
  };
  return { person, accounts, comparison: compareAccounts(accounts) };
}

function reasonFor(accountId: string, words: string): OutputOf<'reason.list'>['reasons'][number] {
  const text = texts[ids.indexOf(accountId)] ?? '';
  const start = text.indexOf(words);
  return {
    passage: words,
    reason: {
      id: '20000000-0000-4000-8000-000000000001',
      version: 1,
      savedAt: '2026-03-03T09:00:00.000Z',
      savedBy: 'DC J. Hale',
      changeReason: '',
      document: {
        accountId,
        start,
        end: start + words.length,
        explanation: { answer: 'not-asked' },
        officerInference: '',
        thirdParty: '',
        codes: [],
      },
    },
  };
}

describe('the passages that wait for a reason', () => {
  test('are those that differ, beside what was told before, and never a question', () => {
    const found = differingPassages(compared(), [], 'differs');
    expect(found.map(({ accountId, passage, before, reason }) => [accountId, passage, before, reason])).toEqual([
      [
        secondId,
        'Nur: There were eleven of us in one room.',
        { number: 1, words: 'There were nine of us in one room.' },
        null,
      ],
    ]);
  });

  test('are also those first told later, where they are asked for', () => {
    const found = differingPassages(compared(), [], 'differs-or-first-told-later');
    expect(found.map(({ passage }) => passage)).toEqual([
      'Nur: There were eleven of us in one room.',
      'A man burned my hand on the stove.',
    ]);
  });

  test('carry the reason that is recorded, once', () => {
    const kept = reasonFor(secondId, 'Nur: There were eleven of us in one room.');
    const found = differingPassages(compared(), [kept], 'differs');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ before: { number: 1 }, reason: kept.reason });
  });

  test('are joined by any other passage that has a reason, in the order of the accounts', () => {
    const found = differingPassages(compared(), [reasonFor(firstId, 'We slept in the yard')], 'differs');
    expect(found.map(({ accountId, before }) => [accountId, before === null])).toEqual([
      [firstId, true],
      [secondId, false],
    ]);
  });
});
