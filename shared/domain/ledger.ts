/**
 * The ledger: one entry for everything that was done, chained by SHA-256. The exact bytes of an entry are kept and hashed;
 * the next entry names the hash of this one. Categories are the six of the Data Protection Act 2018, section 62(1).
 */
import * as z from 'zod';

export const ledgerCategories = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
] as const;
export type LedgerCategory = (typeof ledgerCategories)[number];

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
export const sha512Schema = z.string().regex(/^[0-9a-f]{128}$/);
/** What the first entry of a chain names as its predecessor. */
export const noPredecessor = '0'.repeat(64);

export const ledgerEntrySchema = z.strictObject({
  format: z.literal('ledger/1'),
  sequence: z.int().positive(),
  /** UTC, ISO 8601, milliseconds. */
  at: z.iso.datetime(),
  officer: z.string(),
  category: z.enum(ledgerCategories),
  operation: z.string(),
  /** Opaque identifier of the record that it was done to. */
  record: z.string(),
  /** Facts about the act, never content of a record. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  previousSha256: sha256Schema,
});
export type LedgerEntry = z.output<typeof ledgerEntrySchema>;
export type LedgerFacts = LedgerEntry['facts'];
