/** What of a kept document is searched: everything that somebody wrote or said; not identifiers, hashes, moments and codes. */

import type { Turn } from '../../../../shared/domain/content.ts';

/** Fields whose value is one of a list that the program gives. */
const codeFields = new Set([
  'answer',
  'calendar',
  'code',
  'cpsConsulted',
  'format',
  'mode',
  'outcome',
  'phase',
  'question',
  'source',
  'speaker',
  'technique',
  'used',
  'wish',
]);

const identifier = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const hash = /^[0-9a-f]{64}$/;
const moment = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;
const code = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

function isWritten(value: string): boolean {
  return value !== '' && ![identifier, hash, moment, code].some((pattern) => pattern.test(value));
}

/** Every text of a JSON value that somebody wrote, in the order in which it stands there. */
export function writtenTexts(value: unknown): string[] {
  if (typeof value === 'string') return isWritten(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(writtenTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (codeFields.has(field) ? [] : writtenTexts(inner)));
}

/** What a sealed account holds, as JSON: the words of those who spoke, in every language, and what is known of the occasion. */
export function textsOfSealed(document: string): { readonly words: string[]; readonly circumstances: string[] } {
  const sealed: unknown = JSON.parse(document);
  return {
    words: [...writtenTexts(fieldOf(sealed, 'text')), ...originalWords(fieldOf(sealed, 'turns'))],
    circumstances: [...writtenTexts(fieldOf(sealed, 'circumstances')), ...writtenTexts(fieldOf(sealed, 'occasion'))],
  };
}

/** What was said in the language in which it was said, and the marks beside it. */
function originalWords(turns: unknown): string[] {
  if (!Array.isArray(turns)) return [];
  return turns.flatMap((turn) => [
    ...writtenTexts(fieldOf(fieldOf(turn, 'original'), 'words')),
    ...writtenTexts(fieldOf(turn, 'mark')),
  ]);
}

/** The words of a turn, in both languages, and the mark beside it. */
export function textsOfTurn({ words, original, mark }: Turn): string[] {
  return [words, original?.words ?? '', mark ?? ''].flatMap(writtenTexts);
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === field)?.[1];
}
