/**
 * One draft against the one before it, as a bundle carries it: a draft's edit, but where only the words of one turn went on, only those words. An
 * hour's telling typed as one turn would otherwise stand in the bundle once for each time it was saved.
 */
import * as z from 'zod';
import { type DraftContent, draftHeaderSchema, maximumAccountLength } from '../account.ts';
import { type Turn, turnSpliceSchema } from '../content.ts';
import { applyDraftEdit, type DraftEdit, fitsDraft } from '../draft-edit.ts';
import { freeText } from '../text-fields.ts';

const wordsEditSchema = z.strictObject({
  turn: z.int().nonnegative().describe('Index of the turn in the list, from 0.'),
  of: z.enum(['words', 'original']).describe('Its field "words", or the field "words" in its "original".'),
  start: z.int().nonnegative().describe('In UTF-16 code units.'),
  removed: z.int().nonnegative().describe('How many UTF-16 code units from "start" on give way.'),
  inserted: freeText(maximumAccountLength).describe('What stands in their place.'),
});
type WordsEdit = z.output<typeof wordsEditSchema>;

export const draftStepSchema = z.strictObject({
  header: draftHeaderSchema.nullable().describe('Circumstances and occasion; null where both are as they were.'),
  turns: turnSpliceSchema
    .nullable()
    .describe(
      'From "start" on, "removed" turns give way to those in "inserted"; null where the list needs no such edit.',
    ),
  words: wordsEditSchema
    .nullable()
    .describe('Where the words of one turn changed, and nothing else in the list of turns; null otherwise.'),
});
export type DraftStep = z.output<typeof draftStepSchema>;

/** The step that `edit` makes from `before`, as short as it can be told. */
export function draftStep(before: DraftContent, edit: DraftEdit): DraftStep {
  const words = wordsEditOf(before.turns, edit);
  return { header: edit.header, turns: words === null ? edit.turns : null, words };
}

/** Null where the step speaks of turns or words that are not there. */
export function applyDraftStep(before: DraftContent, { words, ...edit }: DraftStep): DraftContent | null {
  if (!fitsDraft(before, edit)) return null;
  const content = applyDraftEdit(before, edit);
  if (words === null) return content;
  const turn = content.turns[words.turn];
  const text = turn && (words.of === 'words' ? turn.words : turn.original?.words);
  if (turn === undefined || text === undefined || words.start + words.removed > text.length) return null;
  const edited = text.slice(0, words.start) + words.inserted + text.slice(words.start + words.removed);
  return { ...content, turns: content.turns.with(words.turn, withWords(turn, words.of, edited)) };
}

function withWords(turn: Turn, field: WordsEdit['of'], words: string): Turn {
  if (field === 'words') return { ...turn, words };
  return turn.original === null ? turn : { ...turn, original: { ...turn.original, words } };
}

function wordsEditOf(before: readonly Turn[], { turns }: DraftEdit): WordsEdit | null {
  const [newer, ...others] = turns?.inserted ?? [];
  const older = turns?.removed === 1 ? before[turns.start] : undefined;
  if (turns === null || newer === undefined || others.length > 0 || older === undefined) return null;
  for (const field of ['words', 'original'] as const) {
    if (JSON.stringify(withWords(older, field, '')) === JSON.stringify(withWords(newer, field, ''))) {
      const [from, to] =
        field === 'words' ? [older.words, newer.words] : [older.original?.words, newer.original?.words];
      return { turn: turns.start, of: field, ...spliceBetween(from ?? '', to ?? '') };
    }
  }
  return null;
}

/** The one edit between two texts. It never cuts through a character. */
function spliceBetween(before: string, after: string): { start: number; removed: number; inserted: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (isWithinPair(before, start) || isWithinPair(after, start)) start -= 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (isWithinPair(before, before.length - end) || isWithinPair(after, after.length - end)) end -= 1;
  return { start, removed: before.length - start - end, inserted: after.slice(start, after.length - end) };
}

/** Whether a place lies between the two halves of a surrogate pair. */
function isWithinPair(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.charAt(at)) && /^[\ud800-\udbff]/.test(text.charAt(at - 1));
}
