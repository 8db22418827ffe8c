/** `data/comparison/comparison.json`: the comparison, `compare/1`, with the accounts that its indices mean. */
import * as z from 'zod';
import { comparisonSchema } from '../comparison/result.ts';
import { suggestedPassageSchema } from '../growth/decided.ts';
import { sha256Schema } from '../ledger.ts';
import { identifierSchema } from '../text-fields.ts';
import { accountFolder } from './identity.ts';
import type { BundleRecord } from './record.ts';

export const comparisonDocumentSchema = z.strictObject({
  ...comparisonSchema.shape,
  /** What the program itself suggests of each passage that a decision of people touches; `comparisons` says what they decided. */
  suggested: z.array(suggestedPassageSchema),
  /** In the order in which they were given. Offsets are into the `text` of `file`. */
  accounts: z.array(
    z.strictObject({
      index: z.int().nonnegative(),
      file: z.string().max(150),
      /** Of the text, in UTF-16 code units. */
      length: z.int().nonnegative(),
      id: identifierSchema,
      number: z.int().positive(),
      sha256: sha256Schema,
    }),
  ),
});
export type ComparisonDocument = z.output<typeof comparisonDocumentSchema>;

export function comparisonDocument({ accounts, comparison, suggested }: BundleRecord): ComparisonDocument {
  return {
    format: comparison.format,
    offsets: comparison.offsets,
    accounts: accounts.map(({ sealed, sha256 }, index) => ({
      index,
      file: `${accountFolder(sealed.number)}/account.json`,
      length: sealed.text.length,
      id: sealed.id,
      number: sealed.number,
      sha256,
    })),
    comparisons: comparison.comparisons,
    approximate: comparison.approximate,
    suggested: [...suggested],
  };
}
