/** Puts words into the search index: which words an entry has, each once, with their skeletons; and one after the other, for phrases. */
import * as z from 'zod';
import type { WriteHandle } from '../handles.ts';
import type { IndexedWord, WordReader } from './word-reader.ts';

export const searchSources = [
  'account',
  'circumstances',
  'draft',
  'draft-circumstances',
  'addendum',
  'record',
  'person',
] as const;
export type SearchSource = (typeof searchSources)[number];

export interface NewEntry {
  readonly source: SearchSource;
  readonly sourceRow: number;
  readonly recordId: string;
  readonly version: number;
  readonly personId: string | null;
  readonly accountId: string | null;
  readonly texts: readonly string[];
  /** What phrases are looked for in, where that is more than the texts. */
  readonly passages?: readonly string[];
}

/** Stands between two texts, so that no phrase reaches from one into the next. No word has this character in it. */
const betweenTexts = '\ue000';

const nextRow = z.strictObject({ next: z.int() });

export function insertEntry(db: WriteHandle, reader: WordReader, entry: NewEntry): void {
  const id = db.first(nextRow, 'SELECT coalesce(max(id), 0) + 1 AS next FROM search_entries')?.next ?? 1;
  db.insertOne(
    `INSERT INTO search_entries (id, source, source_row, record_id, version, person_id, account_id)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    id,
    entry.source,
    entry.sourceRow,
    entry.recordId,
    entry.version,
    entry.personId,
    entry.accountId,
  );
  const tables = entry.source.startsWith('draft') ? 'search_draft' : 'search';
  const texts = entry.texts.map((text) => reader.wordsOf(text));
  const { words, skeletons } = indexedWords(texts.flat());
  if (words !== '') {
    db.insertOne(`INSERT INTO ${tables}_words (rowid, words, skeletons) VALUES (?, ?, ?)`, id, words, skeletons);
  }
  const { words: inOrder, sounds } = indexedSequence(entry.passages?.map((text) => reader.wordsOf(text)) ?? texts);
  if (inOrder !== '') {
    db.insertOne(`INSERT INTO ${tables}_phrases (rowid, words, sounds) VALUES (?, ?, ?)`, id, inOrder, sounds);
  }
}

function indexedWords(words: readonly IndexedWord[]): { words: string; skeletons: string } {
  const distinct = [...new Set(words)];
  return {
    words: [...new Set(distinct.flatMap(({ forms }) => forms))].join(' '),
    skeletons: [...new Set(distinct.flatMap(({ skeletons }) => skeletons))].join(' '),
  };
}

function indexedSequence(texts: readonly (readonly IndexedWord[])[]): { words: string; sounds: string } {
  if (texts.every((words) => words.every(({ parts }) => parts.length === 0))) return { words: '', sounds: '' };
  return {
    words: texts.flatMap((words) => [...words.flatMap(({ parts }) => parts), betweenTexts]).join(' '),
    sounds: texts.flatMap((words) => [...words.flatMap(({ sounds }) => sounds), betweenTexts]).join(' '),
  };
}
