/**
 * Cuts what has no end of sentence for too long (speech written down without full stops). Where it cuts depends only on the words around
 * the cut (content-defined chunking, after Manber's sif, 1994), so that the same words told again are cut in the same places, whatever was
 * added before them; behind a punctuation mark if there is one.
 */
import type { PassageRange } from './passages.ts';

/** Longer sentences are rare, and lining up their words would take too long. */
const mostWords = 200;
/** A cut stands in the middle part of what it cuts. */
const edgeShare = 0.2;
const wordsLookedAt = 3;

/** `passages`, the overlong ones cut; `words` are the words of `text`, start and end of each in turn. */
export function cutLongPassages(text: string, passages: readonly PassageRange[], words: Int32Array): PassageRange[] {
  const cut: PassageRange[] = [];
  let next = 0;
  for (const passage of passages) {
    const first = next;
    while (next < words.length / 2 && (words[2 * next] ?? 0) < passage.end) next += 1;
    if (next - first <= mostWords) cut.push(passage);
    else cutAt(text, passage, words, first, next, cut);
  }
  return cut;
}

function cutAt(
  text: string,
  passage: PassageRange,
  words: Int32Array,
  first: number,
  end: number,
  cut: PassageRange[],
): void {
  if (end - first <= mostWords) {
    cut.push(passage);
    return;
  }
  const place = bestPlace(text, words, first, end);
  const start = words[2 * place] ?? passage.end;
  const before = text.slice(passage.start, start).trimEnd().length;
  cutAt(text, { ...passage, end: passage.start + before }, words, first, place, cut);
  cutAt(text, { ...passage, start, wordsStart: Math.max(start, passage.wordsStart) }, words, place, end, cut);
}

/** The word to cut before: of those behind a punctuation mark, else of all, the one with the least hash. */
function bestPlace(text: string, words: Int32Array, first: number, end: number): number {
  const edge = Math.ceil((end - first) * edgeShare);
  let best = first + edge;
  let least = Number.POSITIVE_INFINITY;
  for (let place = first + edge; place < end - edge; place += 1) {
    const between = text.slice(words[2 * place - 1], words[2 * place]);
    const rank = (/[^\s\p{L}\p{N}]/u.test(between) ? 0 : 2 ** 32) + hashOf(text, words, place);
    if (rank >= least) continue;
    least = rank;
    best = place;
  }
  return best;
}

/** A hash of the words from `place` on, capitals aside. */
function hashOf(text: string, words: Int32Array, place: number): number {
  const from = words[2 * place] ?? 0;
  const to = words[2 * (place + wordsLookedAt) - 1] ?? text.length;
  let hash = 0x811c9dc5;
  for (const character of text.slice(from, Math.min(to, from + 64)).toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
