/** What a text has that it had not before, in whole words. */
import type { Range } from '../../../../shared/text/range.ts';
import { longestPhrase } from '../../../../shared/text/search-query.ts';

/** Halves of surrogate pairs too: many scripts have their letters there. */
const withinWord = /[\p{L}\p{M}\p{N}\p{Cs}'\u2019\-\u200c\u200d]/u;
/** Chinese has no blanks between words: the edges are looked for no further than this. */
const furthest = 64;

/** How much beside a change belongs to a phrase that the change may have made, in words and at most in UTF-16 code units. */
const neighbouringWords = longestPhrase;
const furthestNeighbour = 400;

/**
 * The stretch of `after` that `before` had not, widened to the words that it touches. Where something was only taken out it is empty, unless what
 * stood on either side became one word.
 */
export function changedWords(before: string, after: string): string {
  const { start, end } = changedRange(before, after);
  if (before === after || (start === end && !joinsWords(after, start))) return '';
  let [from, to] = [start, end];
  while (from > 0 && start - from < furthest && withinWord.test(after.charAt(from - 1))) from -= 1;
  while (to < after.length && to - end < furthest && withinWord.test(after.charAt(to))) to += 1;
  return after.slice(from, to);
}

/** The same stretch with so many words on either side that every phrase is in it which `before` had not; empty where nothing changed. */
export function changedPassage(before: string, after: string): string {
  if (before === after) return '';
  const { start, end } = changedRange(before, after);
  return after.slice(neighbour(after, start, -1), neighbour(after, end, 1));
}

/** The blank so many words away from an offset. */
function neighbour(text: string, from: number, step: 1 | -1): number {
  let at = from;
  let words = 0;
  const edge = step < 0 ? 0 : text.length;
  while (words <= neighbouringWords && Math.abs(at - from) < furthestNeighbour && at !== edge) {
    at += step;
    if (/\s/u.test(text.charAt(at)) && /\S/u.test(text.charAt(at - 1))) words += 1;
  }
  return at;
}

function changedRange(before: string, after: string): Range {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, end: after.length - same };
}

function joinsWords(text: string, at: number): boolean {
  return withinWord.test(text.charAt(at - 1)) && withinWord.test(text.charAt(at));
}
