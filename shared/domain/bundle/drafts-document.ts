/** `drafts.json` beside an account: every draft that differed from the one before it, oldest first. */
import * as z from 'zod';
import { accountTextSchema, circumstancesSchema } from '../account.ts';
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
      circumstances: circumstancesSchema,
      text: accountTextSchema,
    }),
  ),
});
export type DraftsDocument = z.output<typeof draftsDocumentSchema>;

export function draftsDocument({ sealed, sha256, drafts }: BundledAccount): DraftsDocument {
  return {
    format: 'drafts/1',
    account: { id: sealed.id, number: sealed.number, sha256 },
    drafts: drafts.map(({ revision, savedAt, savedBy, circumstances, text }) => ({
      revision,
      savedAt,
      savedBy,
      circumstances,
      text,
    })),
  };
}
