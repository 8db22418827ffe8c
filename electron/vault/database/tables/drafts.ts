/**
 * Drafts that differ. Each revision keeps one edit against the one before; every sixty-fourth keeps the whole text, so that reading never
 * folds more than that.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Refusal } from '../../../../shared/contract/failure.ts';
import { type Circumstances, circumstancesSchema } from '../../../../shared/domain/account.ts';
import { applySplice, spliceBetween } from '../../../../shared/domain/splice.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

const revisionsBetweenWholeTexts = 64;

const revisionRow = z.strictObject({
  revision: z.int(),
  saved_at: z.string(),
  saved_by: z.string(),
  circumstances: z.string(),
  is_whole: z.union([z.literal(0), z.literal(1)]),
  splice_start: z.int(),
  splice_removed: z.int(),
  splice_inserted: z.string(),
  text_sha256: z.string(),
});
type RevisionRow = z.output<typeof revisionRow>;

const columns = `revision, saved_at, saved_by, circumstances, is_whole, splice_start, splice_removed, splice_inserted, text_sha256`;

export interface DraftRevision {
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly circumstances: Circumstances;
  readonly text: string;
}

function rowToRevision(row: RevisionRow, text: string): DraftRevision {
  if (sha256(text) !== row.text_sha256) {
    throw new Refusal(
      'damaged',
      'A kept draft does not match its own hash. Nothing was changed. Make a copy of the vault and ask for help.',
    );
  }
  return {
    revision: row.revision,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
    circumstances: circumstancesSchema.parse(JSON.parse(row.circumstances)),
    text,
  };
}

function fold(text: string, row: RevisionRow): string {
  if (row.is_whole === 1) return row.splice_inserted;
  return applySplice(text, { start: row.splice_start, removed: row.splice_removed, inserted: row.splice_inserted });
}

export function latestDraft(db: ReadHandle, accountId: string): DraftRevision | null {
  return draftRevisionAt(db, accountId, Number.MAX_SAFE_INTEGER);
}

/** The draft as it was at a revision, or the newest before it. */
export function draftRevisionAt(db: ReadHandle, accountId: string, revision: number): DraftRevision | null {
  const rows = db.all(
    revisionRow,
    `SELECT ${columns} FROM draft_revisions
      WHERE account_id = ? AND revision <= ?
        AND revision >= (SELECT max(revision) FROM draft_revisions WHERE account_id = ? AND revision <= ? AND is_whole = 1)
      ORDER BY revision`,
    accountId,
    revision,
    accountId,
    revision,
  );
  const last = rows.at(-1);
  return last === undefined ? null : rowToRevision(last, rows.reduce(fold, ''));
}

/** Every draft that differs, oldest first. */
export function draftRevisionsOf(db: ReadHandle, accountId: string): DraftRevision[] {
  let text = '';
  return db
    .all(revisionRow, `SELECT ${columns} FROM draft_revisions WHERE account_id = ? ORDER BY revision`, accountId)
    .map((row) => {
      text = fold(text, row);
      return rowToRevision(row, text);
    });
}

export function insertDraftRevision(
  db: WriteHandle,
  accountId: string,
  previous: DraftRevision | null,
  draft: Omit<DraftRevision, 'revision'>,
): number {
  const revision = (previous?.revision ?? 0) + 1;
  const isWhole = revision % revisionsBetweenWholeTexts === 1;
  const splice = isWhole
    ? { start: 0, removed: 0, inserted: draft.text }
    : spliceBetween(previous?.text ?? '', draft.text);
  db.insertOne(
    `INSERT INTO draft_revisions (account_id, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    accountId,
    revision,
    draft.savedAt,
    draft.savedBy,
    JSON.stringify(draft.circumstances),
    isWhole ? 1 : 0,
    splice.start,
    splice.removed,
    splice.inserted,
    sha256(draft.text),
  );
  return revision;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
