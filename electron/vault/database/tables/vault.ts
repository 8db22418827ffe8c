import * as z from 'zod';
import type { ReadHandle, WriteHandle } from '../handles.ts';

const vaultRow = z.strictObject({ id: z.string(), force_code: z.string() });
const officerRow = z.strictObject({ id: z.string(), name: z.string() });
const signingKeyRow = z.strictObject({ private_key_pem: z.string() });

export interface VaultFacts {
  readonly id: string;
  readonly forceCode: string;
}

export interface Officer {
  readonly id: string;
  readonly name: string;
}

export function insertVault(db: WriteHandle, vault: VaultFacts & { createdAt: string }): void {
  db.insertOne(
    'INSERT INTO vault (only_row, id, force_code, created_at) VALUES (1, ?, ?, ?)',
    vault.id,
    vault.forceCode,
    vault.createdAt,
  );
}

export function readVault(db: ReadHandle): VaultFacts | null {
  const row = db.first(vaultRow, 'SELECT id, force_code FROM vault');
  return row && { id: row.id, forceCode: row.force_code };
}

export function insertOfficer(db: WriteHandle, officer: Officer & { addedAt: string }): void {
  db.insertOne('INSERT INTO officers (id, name, added_at) VALUES (?, ?, ?)', officer.id, officer.name, officer.addedAt);
}

/** The one officer of this first version. */
export function readOfficer(db: ReadHandle): Officer | null {
  return db.first(officerRow, 'SELECT id, name FROM officers ORDER BY added_at, id LIMIT 1');
}

export function insertSigningKey(db: WriteHandle, key: { privateKeyPem: string; addedAt: string }): void {
  db.insertOne(
    'INSERT INTO signing_key (only_row, private_key_pem, added_at) VALUES (1, ?, ?)',
    key.privateKeyPem,
    key.addedAt,
  );
}

/** PKCS #8 PEM; it lives only in the encrypted database and in this process. */
export function readSigningKeyPem(db: ReadHandle): string | null {
  return db.first(signingKeyRow, 'SELECT private_key_pem FROM signing_key')?.private_key_pem ?? null;
}
