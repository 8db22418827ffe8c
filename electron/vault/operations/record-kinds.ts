/** The kinds of record of which every version is kept, with the schema of what each says. */
import type * as z from 'zod';
import { caseFactsSchema } from '../../../shared/domain/case.ts';
import { interviewPlanSchema } from '../../../shared/domain/interview-plan.ts';
import { personProfileSchema } from '../../../shared/domain/person-profile.ts';
import type { VersionNote } from '../../../shared/domain/versioned.ts';
import type { ReadHandle } from '../database/handles.ts';
import { everyVersion, type RecordKind } from '../database/tables/versioned-records.ts';

/** Has the identifier of the case. */
export const caseFactsKind = { kind: 'case-facts', document: caseFactsSchema };
/** Has the identifier of the person. */
export const profileKind = { kind: 'person-profile', document: personProfileSchema };
/** About a person, who may have several. */
export const planKind = { kind: 'interview-plan', document: interviewPlanSchema };

/** The history of a record, newest first, without what it said. */
export function versionNotes<Document extends z.ZodType>(
  db: ReadHandle,
  kind: RecordKind<Document>,
  id: string,
): VersionNote[] {
  return everyVersion(db, kind, id).map(({ version, savedAt, savedBy, changeReason }) => ({
    version,
    savedAt,
    savedBy,
    changeReason,
  }));
}
