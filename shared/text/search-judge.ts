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
import { type ReadWords, type SearchWord, searchWordsOf } from './search-words.ts';

export interface Mark extends Range {
  readonly match: SearchMatch;
}

interface Wanted<Term> {
  readonly term: Term;
  /** How the term itself answers where it stands letter by letter. */
  readonly match: SearchMatch;
}

export class Judge {
  readonly soughts: readonly Sought[];
  readonly #words: readonly Wanted<WordTerm>[];
  readonly #phrases: readonly Wanted<PhraseTerm>[];
  readonly #judged = new Map<string, SearchMatch | null>();
  readonly #known: ReadWords = new Map();

  constructor(soughts: readonly Sought[]) {
    this.soughts = soughts;
    const wanted = soughts.flatMap(({ typed, recorded }) => [
      { term: typed, match: 'exact' as const },
      ...recorded.map((term) => ({ term, match: 'recorded' as const })),
    ]);
    this.#words = wanted.flatMap(({ term, match }) => (term.kind === 'word' ? [{ term, match }] : []));
    this.#phrases = wanted.flatMap(({ term, match }) => (term.kind === 'phrase' ? [{ term, match }] : []));
  }

  /** Every word and phrase of the text that answers, in order, never overlapping. */
  marksIn(text: string): Mark[] {
    const words = [...searchWordsOf(text, this.#known)];
    const found = words.flatMap((word) => {
      const match = this.#wordMatch(word);
      return match === null ? [] : [{ start: word.start, end: word.end, match }];
    });
    return this.#phrases.length === 0 ? united(found) : united([...this.#phrasesIn(words), ...found]);
  }

  #wordMatch(word: SearchWord): SearchMatch | null {
    const key = word.forms.join(' ');
    const known = this.#judged.get(key);
    if (known !== undefined) return known;
    const matches = this.#words.map(({ term, match }) => {
      const answer = wordMatch(word, term);
      return answer === 'exact' ? match : answer;
    });
    const best = bestOf(matches);
    this.#judged.set(key, best);
    return best;
  }

  #phrasesIn(words: readonly SearchWord[]): Mark[] {
    const parts = words.flatMap(({ start, parts: inWord }) =>
      inWord.map((part) => ({ start: start + part.start, end: start + part.end, form: part.form })),
    );
    const marks: Mark[] = [];
    for (const { term, match } of this.#phrases) {
      for (const [index, { start }] of parts.entries()) {
        const answer = phraseMatch(parts, index, term);
        const end = parts[index + term.words.length - 1]?.end;
        if (answer !== null && end !== undefined)
          marks.push({ start, end, match: answer === 'exact' ? match : answer });
      }
    }
    return marks;
  }
}

function phraseMatch(
  parts: readonly { readonly form: string }[],
  from: number,
  { words, sounds }: PhraseTerm,
): 'exact' | 'variant' | null {
  if (words.every((word, index) => parts[from + index]?.form === word)) return 'exact';
  if (sounds?.every((sound, index) => hasSound(parts[from + index]?.form ?? '', sound))) return 'variant';
  return null;
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

/** Finds a term where it stands as it was typed in a text without capitals: many times faster than reading word by word, and may find nothing. */
export function letterByLetter(term: SearchTerm): RegExp {
  const words = term.kind === 'word' ? term.form : term.words.join('[^\\p{L}\\p{M}\\p{N}]+');
  return new RegExp(`(?<!${letter})${words}${term.kind === 'word' && term.isPrefix ? '' : `(?!${letter})`}`, 'u');
}
