/**
 * The ledger as it leaves the vault. Rows about other records are replaced by a stub that carries only their place and two hashes, so
 * that nothing is said of them and the chain can still be followed from its first entry to its last. What a stub says can be proved by
 * showing the row: its hash is the stub's, and it names the same predecessor.
 */
import * as z from 'zod';
import { ledgerEntrySchema, sha256Schema } from '../ledger.ts';

export const ledgerStubSchema = z.strictObject({
  format: z.literal('ledger-stub/1'),
  sequence: z.int().positive(),
  /** SHA-256 of the entry that is not shown. */
  sha256: sha256Schema,
  /** What that entry names as its predecessor. */
  previousSha256: sha256Schema,
});

/** One line of `ledger.jsonl`. */
export const ledgerLineSchema = z.discriminatedUnion('format', [ledgerEntrySchema, ledgerStubSchema]);
export type LedgerLine = z.output<typeof ledgerLineSchema>;

export interface LedgerRow {
  /** The entry's JSON exactly as it is kept. */
  readonly entry: string;
  /** SHA-256 of `entry` in UTF-8. */
  readonly sha256: string;
}

/**
 * The lines to export: an entry about one of `records` as it stands, any other as a stub. `rows` is the whole ledger in order.
 */
export function ledgerExtract(rows: readonly LedgerRow[], records: ReadonlySet<string>): string[] {
  return rows.map(({ entry, sha256 }) => {
    const { sequence, record, previousSha256 } = ledgerEntrySchema.parse(JSON.parse(entry));
    return records.has(record) ? entry : JSON.stringify({ format: 'ledger-stub/1', sequence, sha256, previousSha256 });
  });
}
