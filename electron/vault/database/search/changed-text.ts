/** What a draft has that the one before it had not, in whole words. */
import { spliceBetween } from '../../../../shared/domain/splice.ts';

const withinWord = /[\p{L}\p{M}\p{N}'\u2019\-\u200c\u200d]/u;
/** Chinese has no blanks between words: the edges are looked for no further than this. */
const furthest = 64;

/** The stretch of `after` that `before` had not, widened to the words that it touches; empty where only something was taken out. */
export function changedText(before: string, after: string): string {
  const { start, inserted } = spliceBetween(before, after);
  let [from, to] = [start, start + inserted.length];
  while (from > 0 && start - from < furthest && withinWord.test(after.charAt(from - 1))) from -= 1;
  while (to < after.length && to - start - inserted.length < furthest && withinWord.test(after.charAt(to))) to += 1;
  return after.slice(from, to);
}
