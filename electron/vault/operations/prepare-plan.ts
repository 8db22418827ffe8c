import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { groundworkFor } from './planning-groundwork.ts';

export const preparePlan: QueryHandler<'plan.prepare'> = ({ db }, { personId }) => {
  const value = groundworkFor(db, knownPerson(db, personId));
  return { value, record: personId, facts: { accounts: value.asked.length } };
};
