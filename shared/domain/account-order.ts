/** Accounts in the order in which they were given; sealing order decides only where the days given do not. */
import type { CompleteCircumstances } from './account.ts';

interface Given {
  readonly number: number;
  readonly circumstances: Pick<CompleteCircumstances, 'given'>;
}

export function inOrderGiven<Account extends Given>(accounts: readonly Account[]): Account[] {
  return accounts.toSorted(
    (one, other) =>
      compare(one.circumstances.given.earliest, other.circumstances.given.earliest) ||
      compare(one.circumstances.given.latest, other.circumstances.given.latest) ||
      one.number - other.number,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
