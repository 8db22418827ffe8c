/** `data/index.json` and `data/index.csv`: the contents, file by file. The two say the same. */
import * as z from 'zod';
import { sha256Schema } from '../ledger.ts';
import { csv } from './csv.ts';

export const indexDocumentSchema = z.strictObject({
  format: z.literal('bundle-index/1'),
  id: z.string().max(80),
  /** Every payload file but the two indexes themselves, by path. */
  files: z.array(
    z.strictObject({
      exhibit: z.string().max(120),
      file: z.string().max(150),
      type: z.string().max(100),
      bytes: z.int().nonnegative(),
      sha256: sha256Schema,
      /** Number of the account that it belongs to. */
      account: z.int().positive().nullable(),
      /** Day, or range of days with a slash, on which the account was given. */
      date: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/)
        .nullable(),
    }),
  ),
});
export type IndexDocument = z.output<typeof indexDocumentSchema>;
export type IndexRow = IndexDocument['files'][number];

export function indexCsv({ files }: IndexDocument): string {
  const header = ['exhibit ref', 'file', 'type', 'bytes', 'sha256', 'account', 'date'];
  return csv([
    header,
    ...files.map((row) => [
      row.exhibit,
      row.file,
      row.type,
      row.bytes,
      row.sha256,
      row.account === null ? '' : row.account,
      row.date ?? '',
    ]),
  ]);
}
