/**
 * The words of a text in any script, as offsets. `Intl.Segmenter` finds them (Unicode Standard Annex 29); three things differ: Chinese
 * characters are words of their own, because dictionary words there shift with their neighbours; an article joined by an apostrophe
 * ("l'école") is a word of its own; and signs that carry meaning beside a number (currency, per cent) count as words, so that £500
 * and €500 are not the same words.
 */
import { graphemeEdges } from './graphemes.ts';
import type { Range } from './range.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const han = /\p{Script=Han}/u;
const joinedArticle = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/iu;
const meaningfulSign = /^[\p{Sc}%‰°]$/u;

/** The words of `text` in order, never overlapping, on character edges. */
export function wordRanges(text: string): Range[] {
  const offsets = wordOffsets(text);
  return Array.from({ length: offsets.length / 2 }, (_, index) => ({
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
  }));
}

/** The same as `wordRanges`, as numbers: start and end of each word in turn. */
export function wordOffsets(text: string): Int32Array {
  const offsets: number[] = [];
  const hasHan = han.test(text);
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike !== true && !isMeaningfulSign(segment)) continue;
    const joined = joinedArticle.exec(segment)?.[0].length ?? 0;
    if (hasHan && han.test(segment)) pushCharacters(offsets, index, segment);
    else if (joined > 0) offsets.push(index, index + joined - 1, index + joined, index + segment.length);
    else offsets.push(index, index + segment.length);
  }
  return onCharacterEdges(text, Int32Array.from(offsets));
}

function isMeaningfulSign(segment: string): boolean {
  return segment.length === 1 && segment !== ' ' && segment !== ',' && segment !== '.' && meaningfulSign.test(segment);
}

/** Each Chinese character is a word; what stands between them (a number, a Latin name) stays whole. */
function pushCharacters(offsets: number[], index: number, segment: string): void {
  let at = index;
  let other = -1;
  const closeOther = () => {
    if (other >= 0) offsets.push(other, at);
    other = -1;
  };
  for (const character of segment) {
    if (han.test(character)) {
      closeOther();
      offsets.push(at, at + character.length);
    } else if (other < 0) {
      other = at;
    }
    at += character.length;
  }
  closeOther();
}

function onCharacterEdges(text: string, offsets: Int32Array): Int32Array {
  const edges = graphemeEdges(text);
  if (edges === null) return offsets;
  const kept: number[] = [];
  for (let index = 0; index < offsets.length; index += 2) {
    const wide = edges.widen({ start: offsets[index] ?? 0, end: offsets[index + 1] ?? 0 });
    const last = kept.at(-1);
    if (last !== undefined && wide.start < last) kept[kept.length - 1] = Math.max(last, wide.end);
    else kept.push(wide.start, wide.end);
  }
  return Int32Array.from(kept);
}
