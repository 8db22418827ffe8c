/** Files that text was brought in from, byte for byte. */
import * as z from 'zod';
import type { ReadHandle, WriteHandle } from '../handles.ts';

export interface BroughtInFile {
  readonly id: string;
  readonly accountId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly broughtInAt: string;
  readonly broughtInBy: string;
}

export function insertOriginalFile(db: WriteHandle, file: BroughtInFile): void {
  db.insertOne(
    `INSERT INTO original_files (id, account_id, file_name, sha256, bytes, brought_in_at, brought_in_by)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    file.id,
    file.accountId,
    file.fileName,
    file.sha256,
    file.bytes,
    file.broughtInAt,
    file.broughtInBy,
  );
}

const row = z.strictObject({
  id: z.string(),
  account_id: z.string(),
  file_name: z.string(),
  sha256: z.string(),
  bytes: z.instanceof(Uint8Array),
  brought_in_at: z.string(),
  brought_in_by: z.string(),
});

/** In the order in which they were brought in. */
export function originalFilesOf(db: ReadHandle, accountId: string): BroughtInFile[] {
  const columns = 'id, account_id, file_name, sha256, bytes, brought_in_at, brought_in_by';
  return db
    .all(row, `SELECT ${columns} FROM original_files WHERE account_id = ? ORDER BY rowid`, accountId)
    .map((found) => ({
      id: found.id,
      accountId: found.account_id,
      fileName: found.file_name,
      sha256: found.sha256,
      bytes: found.bytes,
      broughtInAt: found.brought_in_at,
      broughtInBy: found.brought_in_by,
    }));
}
