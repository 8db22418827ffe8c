/** A short stretch of a text around the words that were found, with those words marked. */
import { graphemeEdges } from './graphemes.ts';
import type { Judge, Mark } from './search-judge.ts';
import type { SearchMatch } from './search-query.ts';

export interface Excerpt {
  /** Word for word as in the text, but line breaks are blanks. */
  readonly text: string;
  /** Whether text was left out before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Offsets into `text`, in order, never overlapping. */
  readonly marks: Mark[];
}

/** How much is shown before the first word found, and after where that begins, in UTF-16 code units. */
const lead = 80;
const length = 160;
/** An excerpt begins and ends between words, where one ends within this many code units. */
const longestWord = 40;

/** Around the first words that answer as well as `best`, or else as well as any do; null where none answer. */
export function excerptOf(text: string, judge: Judge, best: SearchMatch): Excerpt | null {
  const at = judge.firstIn(text, best);
  if (at === null) return null;
  const wanted = { start: blankBefore(text, at - lead), end: blankAfter(text, at + length) };
  const { start, end } = graphemeEdges(text)?.widen(wanted) ?? wanted;
  const shown = text.slice(start, end);
  return {
    text: shown.replace(/\s/gu, ' '),
    cutBefore: start > 0,
    cutAfter: end < text.length,
    marks: judge.marksIn(shown),
  };
}

function blankBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.slice(Math.max(0, at - longestWord), at).search(/\s\S*$/u);
  return blank < 0 ? at : Math.max(0, at - longestWord) + blank + 1;
}

function blankAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(at, at + longestWord).search(/\s/u);
  return blank < 0 ? at : at + blank;
}
