import { gatherGrowth } from './gather-growth.ts';
import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { sealedInOrderGiven } from './known-sealed.ts';

/** How a person's accounts grew: every sealed one, in the order given, each compared with all earlier ones. */
export const readComparison: QueryHandler<'comparison.read'> = ({ db, vault }, { personId }) => {
  const { compare } = vault.knownComparisons;
  const value = gatherGrowth(db, knownPerson(db, personId), sealedInOrderGiven(db, personId), compare);
  return { value, record: personId, facts: { accounts: value.accounts.length } };
};
