/** A short stretch of a text around the words that were found, with those words marked. */
import { graphemeEdges } from './graphemes.ts';
import { matchOf, type SearchMatch, type SearchTerm } from './search-query.ts';
import { type SearchWord, searchWordsOf } from './search-words.ts';

export interface Excerpt {
  /** Word for word as in the text, but line breaks are blanks. */
  readonly text: string;
  /** Whether text was left out before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Offsets into `text`, in order, never overlapping. */
  readonly marks: { readonly start: number; readonly end: number; readonly match: SearchMatch }[];
}

/** How much is shown before the first word found, and after where that begins, in UTF-16 code units. */
const lead = 80;
const length = 160;
/** An excerpt begins and ends between words, where one ends within this many code units. */
const longestWord = 40;

/** Says how a word answers to what is searched for. */
export interface Judge {
  readonly terms: readonly SearchTerm[];
  readonly match: (word: SearchWord) => SearchMatch | null;
}

/** Around a word that is found as it was typed, or else around the first variant; null where none is found. */
export function excerptOf(text: string, judge: Judge): Excerpt | null {
  const found = foundLetterByLetter(text, judge.terms) ?? firstFound(text, judge);
  if (found === null) return null;
  const wanted = { start: blankBefore(text, found.start - lead), end: blankAfter(text, found.start + length) };
  const { start, end } = graphemeEdges(text)?.widen(wanted) ?? wanted;
  const shown = text.slice(start, end);
  return {
    text: shown.replace(/\s/gu, ' '),
    cutBefore: start > 0,
    cutAfter: end < text.length,
    marks: marksIn(shown, judge),
  };
}

/** One for a whole search: the same words come again and again, in every text, and each is judged once. */
export function judgeOf(terms: readonly SearchTerm[]): Judge {
  const judged = new Map<string, SearchMatch | null>();
  const match = ({ forms }: SearchWord): SearchMatch | null => {
    const key = forms.join(' ');
    const known = judged.get(key);
    if (known !== undefined) return known;
    const matches = terms.map((term) => matchOf(forms, term));
    const best = matches.includes('exact') ? 'exact' : matches.includes('variant') ? 'variant' : null;
    judged.set(key, best);
    return best;
  };
  return { terms, match };
}

const letterBefore = /[\p{L}\p{M}\p{N}]/u;

/** Most texts spell a word as it was typed: that is found many times faster than by reading word by word. */
function foundLetterByLetter(text: string, terms: readonly SearchTerm[]): { start: number } | null {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  for (const { form, isPrefix } of terms) {
    if (!isPrefix) continue;
    for (let at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1)) {
      if (at === 0 || !letterBefore.test(lower.charAt(at - 1))) return { start: at };
    }
  }
  return null;
}

function firstFound(text: string, judge: Judge): SearchWord | null {
  let variant: SearchWord | null = null;
  for (const word of searchWordsOf(text)) {
    const match = judge.match(word);
    if (match === 'exact') return word;
    if (match === 'variant') variant ??= word;
  }
  return variant;
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

/** Pairs of Chinese characters overlap; one mark covers them. */
function marksIn(text: string, judge: Judge): Excerpt['marks'] {
  const marks: { start: number; end: number; match: SearchMatch }[] = [];
  for (const word of searchWordsOf(text)) {
    const match = judge.match(word);
    if (match === null) continue;
    const last = marks.at(-1);
    if (last !== undefined && word.start < last.end) last.end = Math.max(last.end, word.end);
    else marks.push({ start: word.start, end: word.end, match });
  }
  return marks;
}
