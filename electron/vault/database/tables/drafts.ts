/**
 * Drafts that differ. Each revision keeps its edit against the one before, and the hash of all that it says; every sixty-fourth keeps the whole
 * content too, so that reading never folds more edits than that.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Refusal } from '../../../../shared/contract/failure.ts';
import { type DraftContent, draftHeaderSchema, draftSchema, emptyDraft } from '../../../../shared/domain/account.ts';
import { turnSpliceSchema } from '../../../../shared/domain/content.ts';
import { applyDraftEdit, contentJson, type DraftEdit } from '../../../../shared/domain/draft-edit.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

const revisionsBetweenWholes = 64;
const revisionsReadAtOnce = 32;

const revisionRow = z.strictObject({
  revision: z.int(),
  saved_at: z.string(),
  saved_by: z.string(),
  header: z.string().nullable(),
  splice_start: z.int(),
  splice_removed: z.int(),
  splice_inserted: z.string(),
  content_sha256: z.string(),
});
type RevisionRow = z.output<typeof revisionRow>;
const columns = 'revision, saved_at, saved_by, header, splice_start, splice_removed, splice_inserted, content_sha256';

const factsRow = z.strictObject({
  revision: z.int(),
  saved_at: z.string(),
  saved_by: z.string(),
  content_sha256: z.string(),
});
const wholeRow = z.strictObject({ revision: z.int(), whole: z.string() });
const wholeContent = draftSchema.pick({ circumstances: true, occasion: true, turns: true });

/** Which revision, when and by whom. `sha256` is over the UTF-8 bytes of its content's JSON. */
export interface RevisionFacts {
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly sha256: string;
}

export interface DraftRevision extends RevisionFacts {
  readonly content: DraftContent;
}

/** A revision as the edit that made it, and what the edit was made in. */
export interface RevisionEdit extends RevisionFacts {
  readonly before: DraftContent;
  readonly edit: DraftEdit;
}

function factsOf(row: z.output<typeof factsRow>): RevisionFacts {
  return { revision: row.revision, savedAt: row.saved_at, savedBy: row.saved_by, sha256: row.content_sha256 };
}

function editOf(row: RevisionRow): DraftEdit {
  const unchanged = row.splice_removed === 0 && row.splice_inserted === '[]';
  const splice = { start: row.splice_start, removed: row.splice_removed, inserted: JSON.parse(row.splice_inserted) };
  return {
    header: row.header === null ? null : draftHeaderSchema.parse(JSON.parse(row.header)),
    turns: unchanged ? null : turnSpliceSchema.parse(splice),
  };
}

export function newestRevision(db: ReadHandle, accountId: string): RevisionFacts | null {
  const row = db.first(
    factsRow,
    `SELECT revision, saved_at, saved_by, content_sha256 FROM draft_revisions
      WHERE account_id = ? ORDER BY revision DESC LIMIT 1`,
    accountId,
  );
  return row && factsOf(row);
}

/** Newest first. */
export function revisionsOf(db: ReadHandle, accountId: string): RevisionFacts[] {
  return db
    .all(
      factsRow,
      `SELECT revision, saved_at, saved_by, content_sha256 FROM draft_revisions
        WHERE account_id = ? ORDER BY revision DESC`,
      accountId,
    )
    .map(factsOf);
}

/** Reads one revision back from its edits; null where there is none. Throws `damaged` where it is not what was kept. */
export function readRevision(db: ReadHandle, accountId: string, revision: number): DraftRevision | null {
  const row = db.first(
    factsRow,
    `SELECT revision, saved_at, saved_by, content_sha256 FROM draft_revisions WHERE account_id = ? AND revision = ?`,
    accountId,
    revision,
  );
  if (row === null) return null;
  const whole = newestWhole(db, accountId, revision);
  const content = db
    .all(
      revisionRow,
      `SELECT ${columns} FROM draft_revisions WHERE account_id = ? AND revision > ? AND revision <= ? ORDER BY revision`,
      accountId,
      whole.revision,
      revision,
    )
    .reduce((before, edit) => applyDraftEdit(before, editOf(edit)), whole.content);
  return { ...factsOf(row), content: unharmed(content, row.content_sha256) };
}

/** The whole content that was kept last at or before a revision; nothing at all stands before the first. */
function newestWhole(db: ReadHandle, accountId: string, revision: number): { revision: number; content: DraftContent } {
  const found = db.first(
    wholeRow,
    `SELECT revision, whole FROM draft_revisions
      WHERE account_id = ? AND revision <= ? AND whole IS NOT NULL ORDER BY revision DESC LIMIT 1`,
    accountId,
    revision,
  );
  if (found === null) return { revision: 0, content: emptyDraft };
  return { revision: found.revision, content: wholeContent.parse(JSON.parse(found.whole)) };
}

/** What one revision changed against the one before it; null where there is no such revision. */
export function readRevisionEdit(db: ReadHandle, accountId: string, revision: number): DraftEdit | null {
  const row = db.first(
    revisionRow,
    `SELECT ${columns} FROM draft_revisions WHERE account_id = ? AND revision = ?`,
    accountId,
    revision,
  );
  return row && editOf(row);
}

/** Every draft that differs as the edit that made it, oldest first, each held against its hash. Only a few are in memory at a time. */
export function* revisionEditsOf(db: ReadHandle, accountId: string): Generator<RevisionEdit> {
  let before = emptyDraft;
  let last: number | undefined = 0;
  while (last !== undefined) {
    const rows: RevisionRow[] = db.all(
      revisionRow,
      `SELECT ${columns} FROM draft_revisions WHERE account_id = ? AND revision > ? ORDER BY revision LIMIT ?`,
      accountId,
      last,
      revisionsReadAtOnce,
    );
    for (const row of rows) {
      const edit = editOf(row);
      const content = unharmed(applyDraftEdit(before, edit), row.content_sha256);
      yield { ...factsOf(row), before, edit };
      before = content;
    }
    last = rows.at(-1)?.revision;
  }
}

/** Keeps one more revision. `content` is what the draft says with the edit made, and `facts.sha256` its hash. */
export function insertRevision(
  db: WriteHandle,
  accountId: string,
  facts: RevisionFacts,
  { edit, content }: { readonly edit: DraftEdit; readonly content: DraftContent },
): void {
  const { header, turns } = edit;
  db.insertOne(
    `INSERT INTO draft_revisions (account_id, ${columns}, whole) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    accountId,
    facts.revision,
    facts.savedAt,
    facts.savedBy,
    header && JSON.stringify(header),
    turns?.start ?? 0,
    turns?.removed ?? 0,
    JSON.stringify(turns?.inserted ?? []),
    facts.sha256,
    facts.revision % revisionsBetweenWholes === 0 ? contentJson(content) : null,
  );
}

/** Hexadecimal SHA-256 of the content's JSON in UTF-8. */
export function contentSha256(content: DraftContent): string {
  return createHash('sha256').update(contentJson(content), 'utf8').digest('hex');
}

function unharmed(content: DraftContent, sha256: string): DraftContent {
  if (contentSha256(content) === sha256) return content;
  throw new Refusal(
    'damaged',
    'A kept draft does not match its own hash. Nothing was changed. Make a copy of the vault and ask for help.',
  );
}
