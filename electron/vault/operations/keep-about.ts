/** Keeps versions of records that are about something, and never lets one change what it is about. */
import type * as z from 'zod';
import { Refusal } from '../../../shared/contract/failure.ts';
import { keepVersion, type RecordKind, recordsAbout, type Versioned } from '../database/tables/versioned-records.ts';
import type { CommandContext } from './handler.ts';

interface NewVersion<Document> {
  readonly id: string | null;
  readonly basedOn: number;
  readonly changeReason: string;
  readonly document: Document;
}

interface SavedVersion {
  readonly id: string;
  readonly version: number;
}

/** One of the many records of a kind that are about `about`. Throws `not-found` for one that is not, besides what `keepVersion` throws. */
export function keepOneOfMany<Document extends z.ZodType>(
  { db, vault, now, newId }: CommandContext,
  kind: RecordKind<Document>,
  about: string | null,
  { id, basedOn, changeReason, document }: NewVersion<z.output<Document>>,
): SavedVersion {
  if (id !== null && !recordsAbout(db, kind, about).some((known) => known.id === id)) {
    throw new Refusal('not-found', 'What you are changing is not kept here. Open the list again.');
  }
  const made = { basedOn, changeReason, document, savedAt: now, savedBy: vault.officer };
  const kept = id ?? newId();
  return { id: kept, version: keepVersion(db, { ...made, kind: kind.kind, id: kept, about }) };
}

/** The only record of a kind about `about`. Throws `stale` where one was begun elsewhere meanwhile. */
export function keepTheOne<Document extends z.ZodType>(
  context: CommandContext,
  kind: RecordKind<Document>,
  about: string,
  version: NewVersion<z.output<Document>>,
): SavedVersion {
  if (version.id === null) refuseIfBegun(recordsAbout(context.db, kind, about));
  return keepOneOfMany(context, kind, about, version);
}

export function refuseIfBegun(records: readonly Versioned<unknown>[]): void {
  if (records.length === 0) return;
  throw new Refusal('stale', 'This was recorded elsewhere since you opened it. Open it again, then make your change.');
}
