/**
 * Reads an annotated revision of ArgRewrite V.2 (Kashefi et al. 2022): a workbook whose sheets "Old Draft" and "New Draft" hold a sentence a row,
 * with its index and its "Aligned Index", the sentences of the other draft that say the same, or "ADD" or "DELETE".
 */
import { basename } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import type { DraftSentence, Revision } from './revision.ts';

/** Throws with a plain sentence where a sheet or column is missing. */
export async function readRevision(path: string): Promise<Revision> {
  return {
    name: basename(path),
    older: await readDraft(path, 'Old Draft'),
    newer: await readDraft(path, 'New Draft'),
  };
}

async function readDraft(path: string, sheet: string): Promise<DraftSentence[]> {
  const [head = [], ...rows] = await readSheet(path, sheet);
  const titles = head.map((title) => String(title ?? '').toLowerCase());
  const column = (...words: string[]) => {
    const found = titles.findIndex((title) => words.every((word) => title.includes(word)));
    if (found < 0) throw new Error(`${basename(path)}, ${sheet}: no column with "${words.join(' ')}" in its title.`);
    return found;
  };
  const content = column('sentence', 'content');
  const index = column('sentence', 'index');
  const alignedIndex = column('aligned', 'index');
  const sentences = new Map<string, DraftSentence>();
  for (const [place, row] of rows.entries()) {
    const text = String(row[content] ?? '').trim();
    if (text === '') continue;
    const name = String(row[index] ?? `row ${place}`);
    const aligned = /\d/.test(String(row[alignedIndex] ?? '')) || sentences.get(name)?.aligned === true;
    sentences.set(name, { content: text, aligned });
  }
  return [...sentences.values()];
}
