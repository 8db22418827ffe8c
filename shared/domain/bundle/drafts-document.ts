/**
 * `drafts.json` beside an account: every draft that differed from the one before it, oldest first, each as what changed in it. The first begins
 * with nothing; making every step in turn gives the account as it was sealed. Whole copies of every draft would make an hour of typing
 * hundreds of megabytes.
 */
import * as z from 'zod';
import { emptyDraft } from '../account.ts';
import { contentJson } from '../draft-edit.ts';
import { sha256Schema } from '../ledger.ts';
import { identifierSchema, instantSchema, oneLine } from '../text-fields.ts';
import { draftStepSchema } from './draft-step.ts';
import type { BundledAccount } from './record.ts';

/** About 55 hours of saving every two seconds. */
const maximumDrafts = 100_000;

const howToRebuild = `To rebuild the drafts, begin with this content: ${contentJson(emptyDraft)} For each entry in turn: \
(1) if "header" is not null, put its "circumstances" and "occasion" in place of those of the content; \
(2) if "turns" is not null, take "removed" turns out of the list of turns from index "start" on (counted from 0), and put those of "inserted" there; \
(3) if "words" is not null, take the turn at index "turn", and in its "words" (or, where "of" is "original", in the "words" of its "original") \
replace "removed" UTF-16 code units from "start" on by "inserted". What the content then says is that draft. "contentSha256" is the SHA-256, in \
hexadecimal, of the content as JSON in UTF-8: the keys "circumstances", "occasion" and "turns" in this order, each with its keys in the order in \
which they stand here, no blanks between values, and only those characters escaped that JSON asks to be. The last draft is what was sealed.`;

export const draftsDocumentSchema = z.strictObject({
  format: z.literal('drafts/1'),
  account: z.strictObject({ id: identifierSchema, number: z.int().positive(), sha256: sha256Schema }),
  drafts: z
    .array(
      z.strictObject({
        revision: z.int().nonnegative(),
        savedAt: instantSchema,
        savedBy: oneLine(200),
        ...draftStepSchema.shape,
        contentSha256: sha256Schema.describe(
          'Of all that the draft then said, made as the description of the list says.',
        ),
      }),
    )
    .max(maximumDrafts)
    .describe(howToRebuild),
});
export type DraftsDocument = z.output<typeof draftsDocumentSchema>;

/** The text of the file, a line for each draft. */
export function draftsText({ sealed, sha256, drafts }: BundledAccount): string {
  const account = { id: sealed.id, number: sealed.number, sha256 };
  const lines = drafts.map(({ revision, savedAt, savedBy, step, sha256: contentSha256 }) =>
    JSON.stringify({ revision, savedAt, savedBy, ...step, contentSha256 } satisfies DraftsDocument['drafts'][number]),
  );
  return `{"format":"drafts/1","account":${JSON.stringify(account)},"drafts":[\n${lines.join(',\n')}\n]}\n`;
}
