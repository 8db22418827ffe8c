/**
 * `data/records/KIND.json`: everything of one kind that is kept of a person beside the accounts. Every version is there, oldest first, with who
 * made it, when and why; nothing was ever altered in place.
 */
import * as z from 'zod';
import { identifierSchema, instantSchema, oneLine } from '../../text-fields.ts';
import { changeReasonSchema } from '../../versioned.ts';

/** `document` is the schema of what a version says. */
export function recordsDocumentSchema(kind: string, document: z.ZodType) {
  return z.strictObject({
    format: z.literal('records/1'),
    kind: z.literal(kind),
    /** In the order in which they were first kept. */
    records: z
      .array(
        z.strictObject({
          id: identifierSchema,
          about: identifierSchema
            .nullable()
            .describe('The person or the account that it is about; null for a case and for an interpreter.'),
          versions: z
            .array(
              z.strictObject({
                version: z.int().positive().describe('1 for the first.'),
                newest: z.boolean().describe('Whether this is the one that is shown today.'),
                savedAt: instantSchema,
                savedBy: oneLine(200),
                changeReason: changeReasonSchema.describe('Why it was made; empty only for the first.'),
                document,
              }),
            )
            .min(1)
            .describe('Oldest first.'),
        }),
      )
      .min(1),
  });
}

export interface RecordVersion {
  readonly version: number;
  readonly newest: boolean;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly changeReason: string;
  readonly document: unknown;
}

export interface KeptRecord {
  readonly id: string;
  readonly about: string | null;
  readonly versions: readonly RecordVersion[];
}

export interface RecordsDocument {
  readonly format: 'records/1';
  readonly kind: string;
  readonly records: readonly KeptRecord[];
}
