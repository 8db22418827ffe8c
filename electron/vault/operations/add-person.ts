import { findCaseByReference, insertCase, insertPerson } from '../database/tables/people.ts';
import type { CommandHandler } from './handler.ts';

export const addPerson: CommandHandler<'person.add'> = ({ db, now, newId }, { chosenName, caseReference }) => {
  const known = findCaseByReference(db, caseReference);
  const caseId = known?.id ?? newId();
  if (known === null) insertCase(db, { id: caseId, reference: caseReference, openedAt: now });
  const personId = newId();
  insertPerson(db, { id: personId, caseId, chosenName, addedAt: now });
  return { value: { personId }, record: personId, facts: { case: caseId } };
};
