/**
 * The words of a text in any script, as offsets. `Intl.Segmenter` finds them (Unicode Standard Annex 29); two things differ: Chinese
 * characters are words of their own, because dictionary words there shift with their neighbours, and signs that carry meaning beside a
 * number (currency, per cent) count as words, so that £500 and €500 are not the same words.
 */
import { graphemeEdges } from './graphemes.ts';
import type { Range } from './range.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const han = /\p{Script=Han}/u;
const meaningfulSign = /^[\p{Sc}%‰°]$/u;

function isWord(segment: Intl.SegmentData): boolean {
  if (segment.isWordLike === true) return true;
  return segment.segment.length === 1 && segment.segment !== ' ' && meaningfulSign.test(segment.segment);
}

function pushHan(ranges: Range[], segment: Intl.SegmentData): void {
  let start = segment.index;
  let other = -1;
  const closeOther = (at: number) => {
    if (other >= 0) ranges.push({ start: other, end: at });
    other = -1;
  };
  for (const character of segment.segment) {
    if (han.test(character)) {
      closeOther(start);
      ranges.push({ start, end: start + character.length });
    } else if (other < 0) {
      other = start;
    }
    start += character.length;
  }
  closeOther(start);
}

/** The words of `text` in order, never overlapping, on character edges. */
export function wordRanges(text: string): Range[] {
  const ranges: Range[] = [];
  const hasHan = han.test(text);
  for (const segment of segmenter.segment(text)) {
    if (!isWord(segment)) continue;
    if (hasHan && han.test(segment.segment)) pushHan(ranges, segment);
    else ranges.push({ start: segment.index, end: segment.index + segment.segment.length });
  }
  return onCharacterEdges(text, ranges);
}

function onCharacterEdges(text: string, ranges: Range[]): Range[] {
  const edges = graphemeEdges(text);
  const kept: Range[] = [];
  for (const range of ranges) {
    const wide = edges.widen(range);
    const last = kept.at(-1);
    if (last !== undefined && wide.start < last.end) {
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, wide.end) };
    } else {
      kept.push(wide);
    }
  }
  return kept;
}
