/**
 * Facts that may be corrected later: every version is kept, and each later one says why it was made. What is shown is the newest.
 */
import * as z from 'zod';
import { freeText, identifierSchema, instantSchema, oneLine } from './text-fields.ts';

/** Why a later version was made; the first version needs no reason. */
export const changeReasonSchema = freeText(1000);

/** The newest version of a record, with where it came from. `Document` is the schema of what it says. */
export function versionedSchema<Document extends z.ZodType>(document: Document) {
  return z.strictObject({
    id: identifierSchema,
    /** 1 for the first. */
    version: z.int().positive(),
    savedAt: instantSchema,
    savedBy: oneLine(200),
    changeReason: changeReasonSchema,
    document,
  });
}

/**
 * What the window sends to keep a version: `id` null for a new record; `basedOn` the version that it last read (0 for none), so that a version
 * made elsewhere in between is not overwritten unseen.
 */
export function newVersionSchema<Document extends z.ZodType>(document: Document) {
  return z.strictObject({
    id: identifierSchema.nullable(),
    basedOn: z.int().nonnegative(),
    changeReason: changeReasonSchema,
    document,
  });
}

export const savedVersionSchema = z.strictObject({ id: identifierSchema, version: z.int().positive() });

/** An earlier version as a line of a record's history. */
export const versionNoteSchema = z.strictObject({
  version: z.int().positive(),
  savedAt: instantSchema,
  savedBy: oneLine(200),
  changeReason: changeReasonSchema,
});
export type VersionNote = z.output<typeof versionNoteSchema>;
