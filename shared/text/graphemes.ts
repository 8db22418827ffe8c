/**
 * Offsets that never cut what a reader sees as one character (a letter with its marks, an emoji with its skin tone). Text whose
 * every code unit is a character of its own, which is most text, is recognised by one scan and costs nothing more.
 */
import type { Range } from './range.ts';

/** Anything that might join its neighbour: all but letters, signs and ideographs that are known to stand alone. */
const mayJoin =
  /[^\t\n -\u02ff\u0370-\u0482\u048a-\u052f\u0531-\u0587\u05d0-\u05ea\u0620-\u064a\u0660-\u066f\u0671-\u06d3\u1200-\u135c\u1360-\u137c\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff65]/;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Moves offsets of one text to the edges of the characters that they would cut. */
export interface GraphemeEdges {
  /** The given range, widened until both ends lie on character edges. */
  widen(range: Range): Range;
}

/** The character edges of `text`; null where every offset is one. */
export function graphemeEdges(text: string): GraphemeEdges | null {
  if (!mayJoin.test(text)) return null;
  const segments = segmenter.segment(text);
  const joins = (offset: number) => mayJoin.test(text.charAt(offset - 1)) || mayJoin.test(text.charAt(offset));
  const characterAt = (offset: number): Range | undefined => {
    if (offset <= 0 || offset >= text.length || !joins(offset)) return undefined;
    const found = segments.containing(offset);
    if (found === undefined || found.index === offset) return undefined;
    return { start: found.index, end: found.index + found.segment.length };
  };
  return {
    widen: ({ start, end }) => ({
      start: characterAt(start)?.start ?? start,
      end: characterAt(end)?.end ?? end,
    }),
  };
}
