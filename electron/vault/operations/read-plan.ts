import { Refusal } from '../../../shared/contract/failure.ts';
import { newestVersion, whatItIsAbout } from '../database/tables/versioned-records.ts';
import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { groundworkFor } from './planning-groundwork.ts';
import { planKind, versionNotes } from './record-kinds.ts';

export const readPlan: QueryHandler<'plan.read'> = ({ db }, { planId }) => {
  const personId = whatItIsAbout(db, planKind, planId);
  const plan = newestVersion(db, planKind, planId);
  if (!personId || plan === null) {
    throw new Refusal('not-found', 'This plan is not in the vault. Go back to the person’s page.');
  }
  const groundwork = groundworkFor(db, knownPerson(db, personId));
  return {
    value: { ...groundwork, plan, versions: versionNotes(db, planKind, planId) },
    record: planId,
    facts: { person: personId },
  };
};
