/** Invented accounts, compared by the real engine, as the growth view receives them. */
import type { GrowthRecord } from '../../../../renderer/features/growth/reading.ts';
import { spokenRanges, textOf } from '../../../../shared/domain/account-text.ts';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import type { Turn } from '../../../../shared/domain/content.ts';
import { interviewOf } from '../../../support/vault/examples.ts';

const firstTurns = interviewOf([
  'person',
  'A man met me at the station. He took me to a house in Slough. We worked from six in the morning.',
]);
const secondTurns = interviewOf(
  ['interviewer', 'What happened?'],
  [
    'person',
    `He took me to a house in Slough, and he locked the door. A man met me at the station.

We worked from five in the morning. My cousin lives in Leeds.`,
  ],
);
export const first = textOf(firstTurns, 'Hana');
export const second = textOf(secondTurns, 'Hana');

/** Two accounts, numbered in another order than they were given in: the one given first was sealed second. */
export function twoAccounts(): GrowthRecord {
  return recordOf([account(firstTurns, 2), account(secondTurns, 1)]);
}

/** Accounts of one person, in the order given. */
export function recordOf(accounts: GrowthRecord['accounts']): GrowthRecord {
  return {
    person: {
      id: '11111111-1111-4111-8111-111111111111',
      chosenName: 'Hana',
      caseId: '33333333-3333-4333-8333-333333333333',
      caseReference: '2026-0001',
      addedAt: '2026-03-01T09:00:00Z',
    },
    accounts,
    comparison: compareAccounts(accounts),
  };
}

export function account(turns: readonly Turn[], number: number): GrowthRecord['accounts'][number] {
  return {
    accountId: `22222222-2222-4222-8222-22222222222${number}`,
    number,
    text: textOf(turns, 'Hana'),
    turns: spokenRanges(turns, 'Hana'),
    circumstances: {
      kind: 'initial-account',
      given: { spoken: '14 March 2026', earliest: '2026-03-14', latest: '2026-03-14' },
      place: 'Toytown',
      interviewer: 'DC A. Officer',
      present: [],
      language: 'English',
      interpreter: { used: 'no', reason: 'She chose English' },
    },
  };
}
