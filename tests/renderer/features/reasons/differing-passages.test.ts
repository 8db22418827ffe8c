import { describe, expect, test } from 'vitest';
import { differingPassages } from '../../../../renderer/features/reasons/differing-passages.ts';
import type { OutputOf } from '../../../../shared/contract/operations.ts';
import { textOf } from '../../../../shared/domain/account-text.ts';
import type { GrowthRecord } from '../../../../shared/domain/growth/growth-record.ts';
import { growthAccount, growthAccountId, growthRecord } from '../../../support/growth-record.ts';
import { interviewOf } from '../../../support/vault/examples.ts';

const [firstId, secondId] = [growthAccountId(1), growthAccountId(2)];
const interviews = [
  interviewOf(['person', 'We slept in the yard behind the bakery. There were nine of us in one room.']),
  interviewOf(
    ['interviewer', 'How many were there in one room?'],
    ['person', 'There were eleven of us in one room. A man burned my hand on the stove.'],
  ),
];
const texts = interviews.map((turns) => textOf(turns, 'Hana'));

function compared(): GrowthRecord {
  return growthRecord(interviews.map((turns, index) => growthAccount(turns, index + 1)));
}

function reasonFor(accountId: string, words: string): OutputOf<'reason.list'>['reasons'][number] {
  const text = texts[accountId === firstId ? 0 : 1] ?? '';
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
        'Hana: There were eleven of us in one room.',
        { number: 1, words: 'There were nine of us in one room.' },
        null,
      ],
    ]);
  });

  test('are also those first told later, where they are asked for', () => {
    const found = differingPassages(compared(), [], 'differs-or-first-told-later');
    expect(found.map(({ passage }) => passage)).toEqual([
      'Hana: There were eleven of us in one room.',
      'A man burned my hand on the stove.',
    ]);
  });

  test('carry the reason that is recorded, once', () => {
    const kept = reasonFor(secondId, 'Hana: There were eleven of us in one room.');
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
