/** The words of a matched pair side by side for reading: what both have, what only one has, in the order in which they stand. */
import { diffArrays } from 'diff';
import { comparableWord } from '../../text/normalise.ts';
import type { Range } from '../../text/range.ts';
import { wordRanges } from '../../text/words.ts';

/** A stretch of one side; `both` says whether the other side has the same words here. */
export interface WordRun extends Range {
  readonly both: boolean;
}

/** Two passages as runs of words that cover each of them from end to end. */
export interface WordDifferences {
  readonly earlier: WordRun[];
  readonly newer: WordRun[];
}

/** Edits beyond which word by word says nothing any more; the sides are then shown whole. */
const mostEdits = 2000;

/** Differences between two matched passages, word by word; capitals, quotes, spacing and punctuation make no difference. */
export function wordDifferences(earlier: string, newer: string): WordDifferences {
  const earlierWords = wordRanges(earlier);
  const newerWords = wordRanges(newer);
  const changes = diffArrays(comparable(earlier, earlierWords), comparable(newer, newerWords), {
    maxEditLength: mostEdits,
  });
  if (changes === undefined) return { earlier: wholeRun(earlier), newer: wholeRun(newer) };
  const earlierBoth: boolean[] = [];
  const newerBoth: boolean[] = [];
  for (const { added, removed, count } of changes) {
    for (let index = 0; index < count; index += 1) {
      if (!added) earlierBoth.push(!removed);
      if (!removed) newerBoth.push(!added);
    }
  }
  return { earlier: runsOf(earlier, earlierWords, earlierBoth), newer: runsOf(newer, newerWords, newerBoth) };
}

function comparable(text: string, words: readonly Range[]): string[] {
  return words.map(({ start, end }) => comparableWord(text.slice(start, end)));
}

function wholeRun(text: string): WordRun[] {
  return text === '' ? [] : [{ start: 0, end: text.length, both: false }];
}

/** Joins words of one kind; the signs between two runs go with the run before them. */
function runsOf(text: string, words: readonly Range[], both: readonly boolean[]): WordRun[] {
  const runs: WordRun[] = [];
  for (const [index, word] of words.entries()) {
    const same = both[index] === true;
    const last = runs.at(-1);
    if (last?.both === same) continue;
    if (last !== undefined) runs[runs.length - 1] = { ...last, end: word.start };
    runs.push({ start: last === undefined ? 0 : word.start, end: text.length, both: same });
  }
  return runs.length === 0 && text !== '' ? [{ start: 0, end: text.length, both: true }] : runs;
}
