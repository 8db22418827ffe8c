/** Says which words of a text answer to what is searched for. One judge serves a whole search: the same words come again and again. */
import type { Range } from './range.ts';
import {
  type PhraseTerm,
  type SearchMatch,
  type SearchTerm,
  type Sought,
  searchMatches,
  type WordTerm,
  wordMatch,
} from './search-query.ts';
import { hasSound } from './search-variants.ts';
import { readWord, type WordPart, wordRangesOf } from './search-words.ts';

export interface Mark extends Range {
  readonly match: SearchMatch;
}

interface Wanted<Term> {
  readonly term: Term;
  /** How the term itself answers where it stands letter by letter. */
  readonly match: SearchMatch;
}

interface JudgedWord {
  /** How the word by itself answers. */
  readonly match: SearchMatch | null;
  readonly parts: readonly WordPart[];
}

export class Judge {
  readonly soughts: readonly Sought[];
  readonly #words: readonly Wanted<WordTerm>[];
  readonly #phrases: readonly Wanted<PhraseTerm>[];
  /** What was typed, phrases first: they are rarer than the words beside them. */
  readonly #typed: readonly ReturnType<typeof letterByLetter>[];
  readonly #judged = new Map<string, JudgedWord>();

  constructor(soughts: readonly Sought[]) {
    this.soughts = soughts;
    const wanted = soughts.flatMap(({ typed, recorded }) => [
      { term: typed, match: 'exact' as const },
      ...recorded.map((term) => ({ term, match: 'recorded' as const })),
    ]);
    this.#words = wanted.flatMap(({ term, match }) => (term.kind === 'word' ? [{ term, match }] : []));
    this.#phrases = wanted.flatMap(({ term, match }) => (term.kind === 'phrase' ? [{ term, match }] : []));
    this.#typed = soughts
      .map(({ typed }) => typed)
      .toSorted((one, other) => Number(other.kind === 'phrase') - Number(one.kind === 'phrase'))
      .map(letterByLetter);
  }

  /** Every word and phrase of the text that answers, in order, never overlapping. */
  marksIn(text: string): Mark[] {
    return united([...this.#marksIn(text)]);
  }

  /** The best that any place can answer where everything sought is answered like `match`: of several things, one may be answered better. */
  bestAnywhere(match: SearchMatch): SearchMatch {
    return this.soughts.length === 1 ? match : 'exact';
  }

  /** Where the text first answers as well as `best`, or else where it first answers as well as it does; null where it does not answer. */
  firstIn(text: string, best: SearchMatch): number | null {
    return (best === 'exact' ? this.#typedIn(text) : null) ?? this.#firstMark(text, best)?.start ?? null;
  }

  /** Most texts spell a word as it was typed. */
  #typedIn(text: string): number | null {
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return null;
    for (const find of this.#typed) {
      const at = find(lower);
      if (at >= 0) return at;
    }
    return null;
  }

  #firstMark(text: string, best: SearchMatch): Mark | null {
    let first: Mark | null = null;
    for (const mark of this.#marksIn(text)) {
      if (first === null || !isAsGood(first.match, mark.match)) first = mark;
      if (isAsGood(first.match, best)) break;
    }
    return first;
  }

  /** In the order in which they end. */
  *#marksIn(text: string): Generator<Mark> {
    const parts: WordPart[] = [];
    for (const { start, end } of wordRangesOf(text)) {
      const word = this.#judge(text.slice(start, end));
      if (this.#phrases.length > 0) {
        for (const part of word.parts) {
          parts.push({ start: start + part.start, end: start + part.end, form: part.form });
          yield* this.#phrasesAtEndOf(parts);
        }
      }
      if (word.match !== null) yield { start, end, match: word.match };
    }
  }

  #judge(written: string): JudgedWord {
    const known = this.#judged.get(written);
    if (known !== undefined) return known;
    const word = readWord(written);
    const matches = this.#words.map(({ term, match }) => {
      const answer = wordMatch(word, term);
      return answer === 'exact' ? match : answer;
    });
    const judged = { match: bestOf(matches), parts: word.parts };
    this.#judged.set(written, judged);
    return judged;
  }

  *#phrasesAtEndOf(parts: readonly WordPart[]): Generator<Mark> {
    const end = parts.at(-1)?.end ?? 0;
    for (const { term, match } of this.#phrases) {
      const from = parts.length - term.words.length;
      const answer = phraseMatch(parts, from, term);
      const start = parts[from]?.start;
      if (answer !== null && start !== undefined) yield { start, end, match: answer === 'exact' ? match : answer };
    }
  }
}

function phraseMatch(
  parts: readonly WordPart[],
  from: number,
  { words, sounds }: PhraseTerm,
): 'exact' | 'variant' | null {
  if (words.every((word, index) => parts[from + index]?.form === word)) return 'exact';
  if (sounds?.every((sound, index) => hasSound(parts[from + index]?.form ?? '', sound))) return 'variant';
  return null;
}

/** Whether one answer says as much as another. */
export function isAsGood(one: SearchMatch, other: SearchMatch): boolean {
  return searchMatches.indexOf(one) <= searchMatches.indexOf(other);
}

function bestOf(matches: readonly (SearchMatch | null)[]): SearchMatch | null {
  return searchMatches.find((match) => matches.includes(match)) ?? null;
}

/** Pairs of Chinese characters overlap, and so do a phrase and its words: one mark covers them. */
function united(marks: readonly Mark[]): Mark[] {
  const united: { start: number; end: number; match: SearchMatch }[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    const last = united.at(-1);
    if (last === undefined || mark.start >= last.end) united.push({ ...mark });
    else {
      last.end = Math.max(last.end, mark.end);
      last.match = bestOf([last.match, mark.match]) ?? last.match;
    }
  }
  return united;
}

const letter = '[\\p{L}\\p{M}\\p{N}]';

/**
 * Finds a term where it stands as it was typed in a text without capitals, and gives the offset, or -1: many times faster than reading word by word,
 * and may find nothing.
 */
function letterByLetter(term: SearchTerm): (lower: string) => number {
  const words = term.kind === 'word' ? [term.form] : term.words;
  const end = term.kind === 'word' && term.isPrefix ? '' : `(?!${letter})`;
  const whole = new RegExp(`(?<!${letter})${words.join('[^\\p{L}\\p{M}\\p{N}]+')}${end}`, 'uy');
  const [first = ''] = words;
  return (lower) => {
    for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
      whole.lastIndex = at;
      if (whole.test(lower)) return at;
    }
    return -1;
  };
}
