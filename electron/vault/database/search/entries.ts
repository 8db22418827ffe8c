/** Puts words into the search index. The index keeps which words an entry has, each once, and their skeletons; never the text. */
import * as z from 'zod';
import { spellingSkeleton } from '../../../../shared/text/search-variants.ts';
import { searchWordsOf } from '../../../../shared/text/search-words.ts';
import type { WriteHandle } from '../handles.ts';

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
}

const nextRow = z.strictObject({ next: z.int() });

export function insertEntry(db: WriteHandle, entry: NewEntry): void {
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
  const { words, skeletons } = indexedWords(entry.texts);
  if (words === '') return;
  const table = entry.source.startsWith('draft') ? 'search_draft_words' : 'search_words';
  db.insertOne(`INSERT INTO ${table} (rowid, words, skeletons) VALUES (?, ?, ?)`, id, words, skeletons);
}

function indexedWords(texts: readonly string[]): { words: string; skeletons: string } {
  const words = new Set<string>();
  for (const text of texts) {
    for (const { forms } of searchWordsOf(text)) {
      for (const form of forms) words.add(form);
    }
  }
  const skeletons = new Set<string>();
  for (const word of words) {
    const skeleton = spellingSkeleton(word);
    if (skeleton !== null) skeletons.add(skeleton);
  }
  return { words: [...words].join(' '), skeletons: [...skeletons].join(' ') };
}
