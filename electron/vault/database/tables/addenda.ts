/** Addenda to sealed accounts, one row each, chained; nothing here can change one. */
import * as z from 'zod';
import type { ReadHandle, WriteHandle } from '../handles.ts';

const addendumRow = z.strictObject({ document: z.string(), sha256: z.string() });

/** `document` is the addendum's JSON exactly as it was kept; `sha256` is over its UTF-8 bytes. */
export type StoredAddendum = z.output<typeof addendumRow>;

export function insertAddendum(
  db: WriteHandle,
  addendum: StoredAddendum & { id: string; accountId: string; number: number },
): void {
  db.insertOne(
    'INSERT INTO addenda (id, account_id, number, document, sha256) VALUES (?, ?, ?, ?, ?)',
    addendum.id,
    addendum.accountId,
    addendum.number,
    addendum.document,
    addendum.sha256,
  );
}

/** In the order of the chain. */
export function addendaOf(db: ReadHandle, accountId: string): StoredAddendum[] {
  return db.all(addendumRow, 'SELECT document, sha256 FROM addenda WHERE account_id = ? ORDER BY number', accountId);
}
