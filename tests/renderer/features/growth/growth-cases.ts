/** Invented accounts, compared by the real engine, as the growth view receives them. */
import type { GrowthRecord } from '../../../../renderer/features/growth/reading.ts';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';

export const first = 'A man met me at the station. He took me to a house in Slough. We worked from six in the morning.';
export const second = `Interviewer: What happened?
Hana: He took me to a house in Slough, and he locked the door. A man met me at the station.

We worked from five in the morning. My cousin lives in Leeds.`;

/** Two accounts, numbered in another order than they were given in: the one given first was sealed second. */
export function twoAccounts(): GrowthRecord {
  return {
    person: {
      id: '11111111-1111-4111-8111-111111111111',
      chosenName: 'Hana',
      caseId: '33333333-3333-4333-8333-333333333333',
      caseReference: '2026-0001',
      addedAt: '2026-03-01T09:00:00Z',
    },
    accounts: [account(first, 2), account(second, 1)],
    comparison: compareAccounts([{ text: first }, { text: second }]),
  };
}

function account(text: string, number: number): GrowthRecord['accounts'][number] {
  return {
    accountId: `22222222-2222-4222-8222-22222222222${number}`,
    number,
    text,
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
