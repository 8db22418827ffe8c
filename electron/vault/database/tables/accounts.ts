import * as z from 'zod';
import type { ReadHandle, WriteHandle } from '../handles.ts';

const accountRow = z.strictObject({ id: z.string(), person_id: z.string() });
const sealedRow = z.strictObject({
  account_id: z.string(),
  number: z.int(),
  document: z.string(),
  sha256: z.string(),
  words: z.int(),
});
const identifierRow = z.strictObject({ id: z.string() });

export interface AccountFacts {
  readonly id: string;
  readonly personId: string;
}

/** `document` is the account's JSON exactly as it was sealed; `sha256` is over its UTF-8 bytes. */
export interface StoredSealedAccount {
  readonly accountId: string;
  readonly number: number;
  readonly document: string;
  readonly sha256: string;
  readonly words: number;
}

function rowToSealed(row: z.output<typeof sealedRow>): StoredSealedAccount {
  return {
    accountId: row.account_id,
    number: row.number,
    document: row.document,
    sha256: row.sha256,
    words: row.words,
  };
}

const sealedColumns = 'account_id, number, document, sha256, words';

export function insertAccount(db: WriteHandle, account: AccountFacts & { begunAt: string; begunBy: string }): void {
  db.insertOne(
    'INSERT INTO accounts (id, person_id, begun_at, begun_by) VALUES (?, ?, ?, ?)',
    account.id,
    account.personId,
    account.begunAt,
    account.begunBy,
  );
}

export function findAccount(db: ReadHandle, accountId: string): AccountFacts | null {
  const row = db.first(accountRow, 'SELECT id, person_id FROM accounts WHERE id = ?', accountId);
  return row && { id: row.id, personId: row.person_id };
}

export function unsealedAccountIds(db: ReadHandle, personId: string): string[] {
  return db
    .all(
      identifierRow,
      `SELECT id FROM accounts
        WHERE person_id = ? AND NOT EXISTS (SELECT 1 FROM sealed_accounts WHERE account_id = accounts.id)
        ORDER BY begun_at, id`,
      personId,
    )
    .map((row) => row.id);
}

export function insertSealedAccount(db: WriteHandle, sealed: StoredSealedAccount & { personId: string }): void {
  db.insertOne(
    'INSERT INTO sealed_accounts (account_id, person_id, number, document, sha256, words) VALUES (?, ?, ?, ?, ?, ?)',
    sealed.accountId,
    sealed.personId,
    sealed.number,
    sealed.document,
    sealed.sha256,
    sealed.words,
  );
}

export function findSealedAccount(db: ReadHandle, accountId: string): StoredSealedAccount | null {
  const row = db.first(sealedRow, `SELECT ${sealedColumns} FROM sealed_accounts WHERE account_id = ?`, accountId);
  return row && rowToSealed(row);
}

const numberRow = z.strictObject({ number: z.int() });

/** The number of a sealed account, without reading it; null for a draft. */
export function sealedNumberOf(db: ReadHandle, accountId: string): number | null {
  return db.first(numberRow, 'SELECT number FROM sealed_accounts WHERE account_id = ?', accountId)?.number ?? null;
}

/** In the order of sealing. */
export function sealedAccountsOf(db: ReadHandle, personId: string): StoredSealedAccount[] {
  return db
    .all(sealedRow, `SELECT ${sealedColumns} FROM sealed_accounts WHERE person_id = ? ORDER BY number`, personId)
    .map(rowToSealed);
}
