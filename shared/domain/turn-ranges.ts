/**
 * Where the turns of an account stand in its text, and who spoke. They are known from what was recorded; words that only look like a speaker’s
 * label change nothing about them.
 */
import * as z from 'zod';
import { originalWordsSchema, speakers, turnSchema } from './content.ts';
import { cutsCharacter } from './passage-at.ts';

const offset = z.int().nonnegative();

/** Offsets are UTF-16 code units of the account’s text, `end` excluded. */
export const turnRangeSchema = z.strictObject({
  start: offset,
  /** Where the words begin: behind the speaker’s label, if the text has one. */
  wordsStart: offset,
  end: offset,
  speaker: z.enum(speakers),
});
export type TurnRange = z.output<typeof turnRangeSchema>;

/** A turn in the text, with what else is recorded of it. */
export const spokenRangeSchema = turnRangeSchema.extend({
  /** The words in the language in which they were spoken. */
  original: originalWordsSchema.nullable(),
  question: turnSchema.shape.question,
  at: turnSchema.shape.at,
});
export type SpokenRange = z.output<typeof spokenRangeSchema>;

/** Whether the turns are the text, line by line: in order, nothing left out but the line break between two, no character cut in two. */
export function turnsAreText(text: string, turns: readonly TurnRange[]): boolean {
  let reached = 0;
  for (const [index, { start, wordsStart, end }] of turns.entries()) {
    if (index > 0 && text[reached] !== '\n') return false;
    if (start !== (index > 0 ? reached + 1 : 0) || start > wordsStart || wordsStart > end) return false;
    if (cutsCharacter(text, wordsStart)) return false;
    reached = end;
  }
  return reached === text.length;
}

/** The turn in which an offset lies, or the line break behind it. Throws `RangeError` where there is none. */
export function turnAt<Turn extends TurnRange>(turns: readonly Turn[], at: number): Turn {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.start ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low - 1];
  if (turn === undefined || at > turn.end) throw new RangeError('No turn stands there.');
  return turn;
}
