import { recordsAbout } from '../database/tables/versioned-records.ts';
import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { groundworkFor } from './planning-groundwork.ts';
import { planKind } from './record-kinds.ts';

export const listPlans: QueryHandler<'plan.list'> = ({ db }, { personId }) => {
  const { person, asked } = groundworkFor(db, knownPerson(db, personId));
  const plans = recordsAbout(db, planKind, personId);
  return { value: { person, plans, asked }, record: personId, facts: { plans: plans.length } };
};
