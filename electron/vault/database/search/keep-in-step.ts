/**
 * Keeps the search index in step with what is kept: at the end of every transaction, each row that the index does not have yet is taken in. All
 * tables are append-only, so what is missing is always what came last; an index that was emptied is made anew in the same way.
 */
import * as z from 'zod';
import type { Turn } from '../../../../shared/domain/content.ts';
import type { WriteHandle } from '../handles.ts';
import { readRevisionEdit } from '../tables/drafts.ts';
import { changedPassage, changedWords } from './changed-words.ts';
import { insertEntry, type NewEntry, type SearchSource } from './entries.ts';
import { insertNames, namesInRecord } from './recorded-names.ts';
import { textsOfSealed, textsOfTurn, writtenTexts } from './searchable-text.ts';
import { WordReader } from './word-reader.ts';

const indexedRow = z.strictObject({ last: z.int() });

/** Adds every row that is missing. Takes microseconds where there is none. */
export function keepSearchIndexInStep(db: WriteHandle): void {
  const reader = new WordReader();
  takeInPeople(db, reader);
  takeInSealedAccounts(db, reader);
  takeInDrafts(db, reader);
  takeInAddenda(db, reader);
  takeInRecords(db, reader);
}

/** Rows after this one are not in the index yet. */
function lastIndexed(db: WriteHandle, source: SearchSource): number {
  const row = db.first(
    indexedRow,
    'SELECT coalesce(max(source_row), 0) AS last FROM search_entries WHERE source = ?',
    source,
  );
  return row?.last ?? 0;
}

const personRow = z.strictObject({ row: z.int(), id: z.string(), chosen_name: z.string(), reference: z.string() });

function takeInPeople(db: WriteHandle, reader: WordReader): void {
  const missing = db.all(
    personRow,
    `SELECT people.rowid AS row, people.id, people.chosen_name, cases.reference
       FROM people JOIN cases ON cases.id = people.case_id WHERE people.rowid > ? ORDER BY people.rowid`,
    lastIndexed(db, 'person'),
  );
  for (const { row, id, chosen_name, reference } of missing) {
    const texts = [chosen_name, reference];
    insertEntry(db, reader, {
      source: 'person',
      sourceRow: row,
      recordId: id,
      version: 1,
      personId: id,
      accountId: null,
      texts,
    });
    insertNames(db, { bearer: id, version: 0, register: 'profile', names: [chosen_name] });
  }
}

const sealedRow = z.strictObject({
  row: z.int(),
  account_id: z.string(),
  person_id: z.string(),
  number: z.int(),
  document: z.string(),
});

function takeInSealedAccounts(db: WriteHandle, reader: WordReader): void {
  const missing = db.all(
    sealedRow,
    `SELECT rowid AS row, account_id, person_id, number, document FROM sealed_accounts WHERE rowid > ? ORDER BY rowid`,
    lastIndexed(db, 'account'),
  );
  for (const { row, account_id: accountId, person_id: personId, number, document } of missing) {
    const { words, circumstances } = textsOfSealed(document);
    const entry = { sourceRow: row, recordId: accountId, version: number, personId, accountId };
    insertEntry(db, reader, { ...entry, source: 'account', texts: words });
    insertEntry(db, reader, { ...entry, source: 'circumstances', texts: circumstances });
  }
}

const draftRow = z.strictObject({
  row: z.int(),
  account_id: z.string(),
  person_id: z.string(),
  revision: z.int(),
});

/**
 * A draft adds the words of the turns that it changed; of a turn that the revision before it wrote as well, only what came in since. So every word
 * that was ever in a kept draft is found, and saving a long draft again and again adds no more than what was typed in between.
 */
function takeInDrafts(db: WriteHandle, reader: WordReader): void {
  const missing = db.all(
    draftRow,
    `SELECT draft_revisions.rowid AS row, account_id, person_id, revision
       FROM draft_revisions JOIN accounts ON accounts.id = account_id
      WHERE draft_revisions.rowid > ? ORDER BY draft_revisions.rowid`,
    lastIndexed(db, 'draft'),
  );
  for (const { row, account_id: accountId, person_id: personId, revision } of missing) {
    const edit = readRevisionEdit(db, accountId, revision);
    const before = readRevisionEdit(db, accountId, revision - 1)?.turns?.inserted ?? [];
    const entry = { sourceRow: row, recordId: accountId, version: revision, personId, accountId };
    insertEntry(db, reader, { ...entry, source: 'draft', ...newTexts(before, edit?.turns?.inserted ?? []) });
    insertEntry(db, reader, { ...entry, source: 'draft-circumstances', texts: writtenTexts(edit?.header ?? null) });
  }
}

function newTexts(before: readonly Turn[], after: readonly Turn[]): Pick<NewEntry, 'texts' | 'passages'> {
  const known = new Map(before.map((turn) => [turn.id, textsOfTurn(turn).join('\n')]));
  const taken = (change: typeof changedWords): string[] =>
    after.flatMap((turn) => {
      const earlier = known.get(turn.id);
      return earlier === undefined ? textsOfTurn(turn) : change(earlier, textsOfTurn(turn).join('\n'));
    });
  return { texts: taken(changedWords), passages: taken(changedPassage) };
}

const addendumRow = z.strictObject({
  row: z.int(),
  id: z.string(),
  account_id: z.string(),
  person_id: z.string(),
  number: z.int(),
  document: z.string(),
});

function takeInAddenda(db: WriteHandle, reader: WordReader): void {
  const missing = db.all(
    addendumRow,
    `SELECT addenda.rowid AS row, addenda.id, account_id, person_id, number, document
       FROM addenda JOIN accounts ON accounts.id = account_id WHERE addenda.rowid > ? ORDER BY addenda.rowid`,
    lastIndexed(db, 'addendum'),
  );
  for (const { row, id, account_id: accountId, person_id: personId, number, document } of missing) {
    const texts = writtenTexts(JSON.parse(document));
    insertEntry(db, reader, {
      source: 'addendum',
      sourceRow: row,
      recordId: id,
      version: number,
      personId,
      accountId,
      texts,
    });
  }
}

const recordRow = z.strictObject({
  row: z.int(),
  id: z.string(),
  version: z.int(),
  kind: z.string(),
  person_id: z.string().nullable(),
  account_id: z.string().nullable(),
  change_reason: z.string(),
  document: z.string(),
});

/** What a record is about says whose it is: a person's own (or it has the person's identifier), or that of the person who gave the account. */
function takeInRecords(db: WriteHandle, reader: WordReader): void {
  const missing = db.all(
    recordRow,
    `SELECT versioned_records.rowid AS row, versioned_records.id, version, kind, change_reason, document,
            coalesce(people.id, accounts.person_id) AS person_id, accounts.id AS account_id
       FROM versioned_records
       LEFT JOIN people ON people.id IN (about, versioned_records.id)
       LEFT JOIN accounts ON accounts.id = about
      WHERE versioned_records.rowid > ? ORDER BY versioned_records.rowid`,
    lastIndexed(db, 'record'),
  );
  for (const {
    row,
    id,
    version,
    kind,
    person_id: personId,
    account_id: accountId,
    change_reason,
    document,
  } of missing) {
    const kept: unknown = JSON.parse(document);
    const texts = [change_reason, ...writtenTexts(kept)];
    insertEntry(db, reader, { source: 'record', sourceRow: row, recordId: id, version, personId, accountId, texts });
    const names = namesInRecord(kind, kept);
    if (names !== null) insertNames(db, { bearer: id, version, ...names });
  }
}
