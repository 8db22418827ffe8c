/** Puts words into the search index: which words an entry has, each once, with their skeletons; and one after the other, for phrases. */
import * as z from 'zod';
import { soundOf, spellingSkeleton } from '../../../../shared/text/search-variants.ts';
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
  /** What phrases are looked for in, where that is more than the texts. */
  readonly passages?: readonly string[];
}

/** Stands between two texts, so that no phrase reaches from one into the next. No word has this character in it. */
const betweenTexts = '\ue000';

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
  const tables = entry.source.startsWith('draft') ? 'search_draft' : 'search';
  const { words, skeletons } = indexedWords(entry.texts);
  if (words !== '') {
    db.insertOne(`INSERT INTO ${tables}_words (rowid, words, skeletons) VALUES (?, ?, ?)`, id, words, skeletons);
  }
  const sequence = indexedSequence(entry.passages ?? entry.texts);
  if (sequence.words !== '') {
    const { words: inOrder, sounds } = sequence;
    db.insertOne(`INSERT INTO ${tables}_phrases (rowid, words, sounds) VALUES (?, ?, ?)`, id, inOrder, sounds);
  }
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

function indexedSequence(texts: readonly string[]): { words: string; sounds: string } {
  const known = new Map<string, string>();
  const sound = (form: string): string => {
    const found = known.get(form) ?? soundOf(form);
    known.set(form, found);
    return found;
  };
  const inOrder = texts.flatMap((text) => [
    ...[...searchWordsOf(text)].flatMap(({ parts }) => parts.map(({ form }) => form)),
    betweenTexts,
  ]);
  if (inOrder.length === texts.length) return { words: '', sounds: '' };
  return { words: inOrder.join(' '), sounds: inOrder.map(sound).join(' ') };
}
