/**
 * `drafts.json` beside an account: every draft that differed from the one before it, oldest first, each as what changed in it. The first begins
 * with nothing; making every edit in turn gives the account as it was sealed. Whole copies of every draft would make an hour of typing
 * hundreds of megabytes.
 */
import * as z from 'zod';
import { draftEditSchema } from '../draft-edit.ts';
import { sha256Schema } from '../ledger.ts';
import { identifierSchema, instantSchema, oneLine } from '../text-fields.ts';
import type { BundledAccount } from './record.ts';

export const draftsDocumentSchema = z.strictObject({
  format: z.literal('drafts/1'),
  account: z.strictObject({ id: identifierSchema, number: z.int().positive(), sha256: sha256Schema }),
  drafts: z.array(
    z.strictObject({
      revision: z.int().nonnegative(),
      savedAt: instantSchema,
      savedBy: oneLine(200),
      ...draftEditSchema.shape,
      /** SHA-256 of the JSON, without blanks, of what the draft then said: `{"circumstances":…,"occasion":…,"turns":[…]}`. */
      contentSha256: sha256Schema,
    }),
  ),
});
export type DraftsDocument = z.output<typeof draftsDocumentSchema>;

export function draftsDocument({ sealed, sha256, drafts }: BundledAccount): DraftsDocument {
  return {
    format: 'drafts/1',
    account: { id: sealed.id, number: sealed.number, sha256 },
    drafts: drafts.map(({ revision, savedAt, savedBy, edit, sha256: contentSha256 }) => ({
      revision,
      savedAt,
      savedBy,
      ...edit,
      contentSha256,
    })),
  };
}
