/**
 * `addenda.json` beside an account: what was added after it was sealed, in order. Each `document` is the text of an addendum exactly as it was kept
 * (`addendum/1`); its hash is over those characters in UTF-8, and inside it stands the hash of the one before, or of the account for the first.
 */
import * as z from 'zod';
import { sha256Schema } from '../ledger.ts';
import { identifierSchema } from '../text-fields.ts';
import type { BundledAccount } from './record.ts';

export const addendaDocumentSchema = z.strictObject({
  format: z.literal('addenda/1'),
  account: z.strictObject({ id: identifierSchema, number: z.int().positive(), sha256: sha256Schema }),
  addenda: z.array(z.strictObject({ sha256: sha256Schema, document: z.string() })),
});
export type AddendaDocument = z.output<typeof addendaDocumentSchema>;

export function addendaDocument({ sealed, sha256, addenda }: BundledAccount): AddendaDocument {
  return {
    format: 'addenda/1',
    account: { id: sealed.id, number: sealed.number, sha256 },
    addenda: addenda.map(({ sha256: hash, document }) => ({ sha256: hash, document })),
  };
}
