/** What a text has that it had not before, in whole words. */

/** Halves of surrogate pairs too: many scripts have their letters there. */
const withinWord = /[\p{L}\p{M}\p{N}\p{Cs}'\u2019\-\u200c\u200d]/u;
/** Chinese has no blanks between words: the edges are looked for no further than this. */
const furthest = 64;

/**
 * The stretch of `after` that `before` had not, widened to the words that it touches. Where something was only taken out it is empty, unless what
 * stood on either side became one word.
 */
export function changedWords(before: string, after: string): string {
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
  const end = after.length - same;
  if (before === after || (start === end && !joinsWords(after, start))) return '';
  let [from, to] = [start, end];
  while (from > 0 && start - from < furthest && withinWord.test(after.charAt(from - 1))) from -= 1;
  while (to < after.length && to - end < furthest && withinWord.test(after.charAt(to))) to += 1;
  return after.slice(from, to);
}

function joinsWords(text: string, at: number): boolean {
  return withinWord.test(text.charAt(at - 1)) && withinWord.test(text.charAt(at));
}
