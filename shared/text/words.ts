/**
 * The words of a text in any script, as offsets. `Intl.Segmenter` finds them (Unicode Standard Annex 29); three things differ: Chinese
 * characters are words of their own, because dictionary words there shift with their neighbours; an article joined by an apostrophe
 * ("l'école") is a word of its own; and signs that carry meaning beside a number (currency, per cent) count as words, so that £500
 * and €500 are not the same words.
 */
import { graphemeEdges } from './graphemes.ts';
import type { Range } from './range.ts';
import { canScanWords, scanWords } from './word-scanner.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const han = /\p{Script=Han}/u;
const meaningfulSign = /[\p{Sc}%‰°]/u;
const meaningfulSigns = /[\p{Sc}%‰°]/gu;
const joinedArticle = /(?<![\p{L}\p{N}_])(?:[cdjlmnst]|qu)['’](?=\p{L})/iu;
const joinedArticles = /(?<![\p{L}\p{N}_])(?:[cdjlmnst]|qu)['’](?=\p{L})/giu;

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
  const words = canScanWords(text) ? scannedWords(text) : segmentedWords(text);
  const split = hasApostrophe(text) && joinedArticle.test(text) ? withoutArticles(text, words) : words;
  const signs = meaningfulSign.test(text) ? withSigns(text, split) : split;
  return onCharacterEdges(text, signs);
}

/** Without one no article is joined; told apart because it is told much faster. */
function hasApostrophe(text: string): boolean {
  return text.includes("'") || text.includes('’');
}

function scannedWords(text: string): Int32Array {
  const offsets = new Int32Array(text.length + 2);
  return offsets.slice(0, scanWords(text, offsets));
}

function segmentedWords(text: string): Int32Array {
  const offsets: number[] = [];
  const hasHan = han.test(text);
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike !== true) continue;
    if (hasHan && han.test(segment)) pushCharacters(offsets, index, segment);
    else offsets.push(index, index + segment.length);
  }
  return Int32Array.from(offsets);
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

/** Cuts words behind an article that is joined to them. */
function withoutArticles(text: string, words: Int32Array): Int32Array {
  const cuts = new Map<number, number>();
  for (const { index, 0: article } of text.matchAll(joinedArticles)) cuts.set(index, index + article.length);
  const offsets: number[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const start = words[index] ?? 0;
    const end = words[index + 1] ?? 0;
    const cut = cuts.get(start);
    if (cut !== undefined && cut < end) offsets.push(start, cut - 1, cut, end);
    else offsets.push(start, end);
  }
  return Int32Array.from(offsets);
}

/** Adds signs that stand outside words as words of their own. */
function withSigns(text: string, words: Int32Array): Int32Array {
  const offsets: number[] = [];
  let next = 0;
  for (const { index, 0: sign } of text.matchAll(meaningfulSigns)) {
    for (; next < words.length && (words[next] ?? 0) <= index; next += 2) {
      offsets.push(words[next] ?? 0, words[next + 1] ?? 0);
    }
    if ((offsets.at(-1) ?? 0) <= index) offsets.push(index, index + sign.length);
  }
  for (; next < words.length; next += 1) offsets.push(words[next] ?? 0);
  return Int32Array.from(offsets);
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
