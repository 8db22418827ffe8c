import { newestVersion } from '../database/tables/versioned-records.ts';
import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { profileKind, versionNotes } from './record-kinds.ts';

export const readProfile: QueryHandler<'profile.read'> = ({ db }, { personId }) => ({
  value: {
    person: knownPerson(db, personId),
    profile: newestVersion(db, profileKind, personId),
    versions: versionNotes(db, profileKind, personId),
  },
  record: personId,
  facts: {},
});
