/** The comparison as people decided it: computed anew from the accounts and the decisions, so that neither ever changes the other. */
import * as z from 'zod';
import { liesMostlyIn } from '../../text/range.ts';
import { compareAccounts } from '../comparison/compare.ts';
import {
  type ComparableAccount,
  type Comparison,
  type Passage,
  type PeopleLink,
  passageSchema,
  type Span,
} from '../comparison/result.ts';
import type { DecidedMatter, KeptDecision, Place } from './decisions.ts';

export interface NamedAccount extends ComparableAccount {
  readonly accountId: string;
}

/** What the program itself says of a passage; `account` is the index of its account. */
export const suggestedPassageSchema = z.strictObject({ account: z.int().nonnegative(), passage: passageSchema });
export type SuggestedPassage = z.output<typeof suggestedPassageSchema>;

export interface DecidedComparison {
  readonly comparison: Comparison;
  /** The passages of which people decided something, or of which such a decision changed what is said; by account, then by place. */
  readonly suggested: SuggestedPassage[];
}

/** Compares accounts in the order in which they were given, following the links that people drew or broke. */
export type Compare = (accounts: readonly NamedAccount[], links: readonly PeopleLink[]) => Comparison;

export const compareAnew: Compare = (accounts, links) => compareAccounts(accounts, { links });

/**
 * `accounts` in the order in which they were given; `decisions` the newest version of each. Links that people drew or broke are followed through all
 * later accounts; what the program itself suggests stands beside every passage that they touch.
 */
export function decidedComparison(
  accounts: readonly NamedAccount[],
  decisions: readonly Pick<KeptDecision, 'document'>[],
  compare: Compare = compareAnew,
): DecidedComparison {
  const suggestion = compare(accounts, []);
  const standing = decisions.map(({ document }) => document).filter(({ withdrawn }) => !withdrawn);
  const links = standing.flatMap((decision) => linkOf(decision, accounts));
  const comparison = links.length === 0 ? suggestion : compare(accounts, links);
  return { comparison, suggested: suggestedPassages(suggestion, comparison, standing, accounts) };
}

/** None where an account is not there, or the later one was not given later. */
function linkOf({ passage, matter }: DecidedMatter, accounts: readonly NamedAccount[]): PeopleLink[] {
  if (matter.about !== 'link') return [];
  const [newer, earlier] = [spanOf(passage, accounts), spanOf(matter.earlier, accounts)];
  if (newer === null || earlier === null || earlier.account >= newer.account) return [];
  return [{ newer, earlier, same: matter.verdict === 'same' }];
}

/** The place as the comparison names it; null where the account is not among these. */
export function spanOf(
  { accountId, start, end }: Place,
  accounts: readonly Pick<NamedAccount, 'accountId'>[],
): Span | null {
  const account = accounts.findIndex((candidate) => candidate.accountId === accountId);
  return account < 0 ? null : { account, start, end };
}

function suggestedPassages(
  suggestion: Comparison,
  comparison: Comparison,
  standing: readonly DecidedMatter[],
  accounts: readonly NamedAccount[],
): SuggestedPassage[] {
  const named = standing.flatMap(({ passage }) => spanOf(passage, accounts) ?? []);
  return suggestion.comparisons.flatMap(({ account, passages }, at) => {
    const decided = comparison.comparisons[at]?.passages ?? [];
    const here = named.filter((span) => span.account === account);
    return passages
      .filter(
        (passage, index) => here.some((span) => liesMostlyIn(passage, span)) || !saysTheSame(passage, decided[index]),
      )
      .map((passage) => ({ account, passage }));
  });
}

function saysTheSame(one: Passage, other: Passage | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
