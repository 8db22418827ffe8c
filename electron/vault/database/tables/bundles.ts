import * as z from 'zod';
import type { ReadHandle, WriteHandle } from '../handles.ts';

const bundleRow = z.strictObject({ sequence: z.int(), tag_manifest_sha512: z.string() });

export interface ExportedBundle {
  readonly id: string;
  readonly caseId: string;
  readonly sequence: number;
  readonly personId: string;
  readonly exportedAt: string;
  readonly recipient: string;
  readonly tagManifestSha512: string;
}

const sequenceRow = z.strictObject({ next: z.int() });

/** Takes the next number of a case, for good: an export that does not finish leaves a gap. */
export function takeBundleNumber(db: WriteHandle, caseId: string, takenAt: string): number {
  const row = db.first(
    sequenceRow,
    'SELECT coalesce(max(sequence), 0) + 1 AS next FROM bundle_numbers WHERE case_id = ?',
    caseId,
  );
  const sequence = row?.next ?? 1;
  db.insertOne('INSERT INTO bundle_numbers (case_id, sequence, taken_at) VALUES (?, ?, ?)', caseId, sequence, takenAt);
  return sequence;
}

/** The last bundle of a case that was whole and may be out, which the next one names as its predecessor. */
export function lastBundleOf(db: ReadHandle, caseId: string): { sequence: number; tagManifestSha512: string } | null {
  const row = db.first(
    bundleRow,
    'SELECT sequence, tag_manifest_sha512 FROM bundles WHERE case_id = ? ORDER BY sequence DESC LIMIT 1',
    caseId,
  );
  return row && { sequence: row.sequence, tagManifestSha512: row.tag_manifest_sha512 };
}

export function insertBundle(db: WriteHandle, bundle: ExportedBundle): void {
  db.insertOne(
    `INSERT INTO bundles (id, case_id, sequence, person_id, exported_at, recipient, tag_manifest_sha512)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    bundle.id,
    bundle.caseId,
    bundle.sequence,
    bundle.personId,
    bundle.exportedAt,
    bundle.recipient,
    bundle.tagManifestSha512,
  );
}
