import { listPeople } from '../database/tables/people.ts';
import { newestVersion } from '../database/tables/versioned-records.ts';
import type { QueryHandler } from './handler.ts';
import { knownCase } from './known-records.ts';
import { caseFactsKind, profileKind, versionNotes } from './record-kinds.ts';

/** A case with its facts and its people, in the order in which they were added. */
export const readCase: QueryHandler<'case.read'> = ({ db }, { caseId }) => {
  const opened = knownCase(db, caseId);
  const people = listPeople(db)
    .filter((person) => person.caseId === caseId)
    .map(({ id, chosenName, sealedAccounts, drafts }) => {
      const profile = newestVersion(db, profileKind, id)?.document;
      return {
        id,
        chosenName,
        roles: profile?.roles ?? [],
        section45MayArise: profile?.section45MayArise ?? false,
        sealedAccounts,
        drafts,
      };
    });
  return {
    value: {
      case: opened,
      facts: newestVersion(db, caseFactsKind, caseId),
      versions: versionNotes(db, caseFactsKind, caseId),
      people,
    },
    record: caseId,
    facts: { people: people.length },
  };
};
