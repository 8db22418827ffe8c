/** Records that may be corrected: every version is a row, and the newest one speaks. */
import * as z from 'zod';
import { Refusal } from '../../../../shared/contract/failure.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

const row = z.strictObject({
  id: z.string(),
  version: z.int(),
  saved_at: z.string(),
  saved_by: z.string(),
  change_reason: z.string(),
  document: z.string(),
});

export interface Versioned<Document> {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly changeReason: string;
  readonly document: Document;
}

export interface RecordKind<Document extends z.ZodType> {
  /** Kept in the table; never changes. */
  readonly kind: string;
  readonly document: Document;
}

export interface NewVersion {
  readonly kind: string;
  readonly id: string;
  /** Identifier of what the record is about, or null. */
  readonly about: string | null;
  /** The version that the writer last read; 0 where there is none. */
  readonly basedOn: number;
  readonly savedAt: string;
  readonly savedBy: string;
  /** Must say something from the second version on. */
  readonly changeReason: string;
  readonly document: unknown;
}

const columns = 'id, version, saved_at, saved_by, change_reason, document';
const newestFirst = `SELECT ${columns} FROM versioned_records WHERE id = ? AND kind = ? ORDER BY version DESC`;

function rowToVersioned<Document extends z.ZodType>(
  found: z.output<typeof row>,
  document: Document,
): Versioned<z.output<Document>> {
  return {
    id: found.id,
    version: found.version,
    savedAt: found.saved_at,
    savedBy: found.saved_by,
    changeReason: found.change_reason,
    document: z.parse(document, JSON.parse(found.document)),
  };
}

export function newestVersion<Document extends z.ZodType>(
  db: ReadHandle,
  { kind, document }: RecordKind<Document>,
  id: string,
): Versioned<z.output<Document>> | null {
  const found = db.first(row, `${newestFirst} LIMIT 1`, id, kind);
  return found && rowToVersioned(found, document);
}

const aboutRow = z.strictObject({ about: z.string().nullable() });

/** What a record of this kind is about; undefined where there is no such record. */
export function whatItIsAbout(
  db: ReadHandle,
  { kind }: Pick<RecordKind<z.ZodType>, 'kind'>,
  id: string,
): string | null | undefined {
  return db.first(
    aboutRow,
    'SELECT about FROM versioned_records WHERE id = ? AND kind = ? ORDER BY version DESC LIMIT 1',
    id,
    kind,
  )?.about;
}

/** Newest first. */
export function everyVersion<Document extends z.ZodType>(
  db: ReadHandle,
  { kind, document }: RecordKind<Document>,
  id: string,
): Versioned<z.output<Document>>[] {
  return db.all(row, newestFirst, id, kind).map((found) => rowToVersioned(found, document));
}

/** The newest version of each record of a kind that is about `about`, in the order in which the records were first kept. */
export function recordsAbout<Document extends z.ZodType>(
  db: ReadHandle,
  { kind, document }: RecordKind<Document>,
  about: string | null,
): Versioned<z.output<Document>>[] {
  return db
    .all(
      row,
      `SELECT ${columns} FROM versioned_records AS newest
        WHERE kind = ? AND about IS ?
          AND version = (SELECT max(version) FROM versioned_records WHERE id = newest.id)
        ORDER BY (SELECT rowid FROM versioned_records WHERE id = newest.id AND version = 1)`,
      kind,
      about,
    )
    .map((found) => rowToVersioned(found, document));
}

/** Keeps one more version and gives its number. Throws `stale` where another came in between, `incomplete` where the reason is missing. */
export function keepVersion(db: WriteHandle, made: NewVersion): number {
  const newest = db.first(row, `${newestFirst} LIMIT 1`, made.id, made.kind)?.version ?? 0;
  if (newest !== made.basedOn) {
    throw new Refusal('stale', 'This was changed elsewhere since you opened it. Open it again, then make your change.');
  }
  if (newest > 0 && made.changeReason.trim() === '') {
    const message = 'Enter why this is being changed.';
    throw new Refusal('incomplete', message, [{ field: 'changeReason', message }]);
  }
  db.insertOne(
    `INSERT INTO versioned_records (kind, about, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    made.kind,
    made.about,
    made.id,
    newest + 1,
    made.savedAt,
    made.savedBy,
    made.changeReason,
    JSON.stringify(made.document),
  );
  return newest + 1;
}
