import * as z from 'zod';
import type { ReadHandle, WriteHandle } from '../handles.ts';

const ledgerRow = z.strictObject({ sequence: z.int(), entry: z.string(), sha256: z.string() });
export type StoredLedgerRow = z.output<typeof ledgerRow>;

export function ledgerHead(db: ReadHandle): StoredLedgerRow | null {
  return db.first(ledgerRow, 'SELECT sequence, entry, sha256 FROM ledger ORDER BY sequence DESC LIMIT 1');
}

export function ledgerRows(db: ReadHandle): StoredLedgerRow[] {
  return db.all(ledgerRow, 'SELECT sequence, entry, sha256 FROM ledger ORDER BY sequence');
}

const momentRow = z.strictObject({ at: z.string() });

/** When an operation was last done to a record; null where it never was. */
export function lastDone(db: ReadHandle, record: string, operation: string): string | null {
  const row = db.first(
    momentRow,
    `SELECT json_extract(entry, '$.at') AS at FROM ledger
      WHERE record = ? AND json_extract(entry, '$.operation') = ? ORDER BY sequence DESC LIMIT 1`,
    record,
    operation,
  );
  return row?.at ?? null;
}

export function appendLedgerRow(db: WriteHandle, row: StoredLedgerRow): void {
  db.insertOne('INSERT INTO ledger (sequence, entry, sha256) VALUES (?, ?, ?)', row.sequence, row.entry, row.sha256);
}
