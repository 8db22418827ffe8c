/** Files that text was brought in from, byte for byte. */
import type { WriteHandle } from '../handles.ts';

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
