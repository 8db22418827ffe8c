/** Invented accounts as a `GrowthRecord`, compared by the real engine. */
import { spokenRanges, textOf } from '../../shared/domain/account-text.ts';
import type { Turn } from '../../shared/domain/content.ts';
import { decidedComparison } from '../../shared/domain/growth/decided.ts';
import type { GrowthAccount, GrowthRecord } from '../../shared/domain/growth/growth-record.ts';
import { exampleCircumstances, exampleOccasion } from './vault/examples.ts';

const chosenName = 'Hana';

export function growthAccountId(number: number): string {
  return `22222222-2222-4222-8222-${String(number).padStart(12, '0')}`;
}

export function growthAccount(
  turns: readonly Turn[],
  number: number,
  changes: Partial<GrowthAccount> = {},
): GrowthAccount {
  const { phases, breaks, interpreting } = exampleOccasion;
  return {
    accountId: growthAccountId(number),
    number,
    text: textOf(turns, chosenName),
    turns: spokenRanges(turns, chosenName),
    circumstances: exampleCircumstances,
    occasion: { phases, breaks, interpreting },
    interpreterId: null,
    ...changes,
  };
}

/** Accounts of one person, in the order given. */
export function growthRecord(
  accounts: readonly GrowthAccount[],
  changes: Partial<Pick<GrowthRecord, 'addenda' | 'decisions' | 'reasons' | 'exposures' | 'interpreters'>> = {},
): GrowthRecord {
  return {
    person: {
      id: '11111111-1111-4111-8111-111111111111',
      chosenName,
      caseId: '33333333-3333-4333-8333-333333333333',
      caseReference: '2026-0001',
      addedAt: '2026-03-01T09:00:00Z',
    },
    accounts: [...accounts],
    ...decidedComparison(accounts, changes.decisions ?? []),
    decisions: [],
    addenda: [],
    reasons: [],
    exposures: [],
    interpreters: [],
    ...changes,
  };
}
