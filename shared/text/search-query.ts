/**
 * What was typed into the search field, as the words and phrases that must all be found, and how a word of a text answers to them. Words between
 * quotation marks of any kind are a phrase: they are found only one after the other.
 */
import { hasSkeleton, soundOf, variantSkeleton } from './search-variants.ts';
import { type SearchWord, searchWordsOf } from './search-words.ts';

export interface WordTerm {
  readonly kind: 'word';
  readonly form: string;
  /** Whether words that only begin with it are found as well. */
  readonly isPrefix: boolean;
  /** What its spelling variants have in common; null where it is too short to have any, or none are wanted. */
  readonly skeleton: string | null;
}

export interface PhraseTerm {
  readonly kind: 'phrase';
  readonly words: readonly string[];
  /** What their spelling variants have in common, word by word; null where none are wanted. */
  readonly sounds: readonly string[] | null;
}

export type SearchTerm = WordTerm | PhraseTerm;

/** As it was typed, or in one of the other forms that are recorded of the same name. */
export interface Sought {
  readonly typed: SearchTerm;
  readonly recorded: readonly SearchTerm[];
}

/** In the order of how much they say. */
export const searchMatches = ['exact', 'recorded', 'variant'] as const;
/** `recorded`: another form of the same name, as the vault has it on record. */
export type SearchMatch = (typeof searchMatches)[number];

/** The most words and phrases of one search, and the most words of one phrase. */
export const maximumTerms = 8;
export const longestPhrase = 16;

const quotationMarks = /["\u201c-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f\u301d-\u301f\uff02\u2e42]/u;
const apart = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const possessive = /['\u2019]s$/iu;

export interface ReadQuery {
  /** Every different word and phrase; more or longer ones than are allowed are for the caller to refuse. */
  readonly terms: SearchTerm[];
  /** Whether a quotation mark was opened and never closed: the words after it count singly, so that nothing is missed. */
  readonly isQuotationOpen: boolean;
}

/** `onlyAsTyped` leaves out spelling variants and words that only begin as typed. */
export function readQuery(query: string, onlyAsTyped = false): ReadQuery {
  const pieces = query.split(quotationMarks);
  const isOpen = pieces.length % 2 === 0;
  const terms = new Map<string, SearchTerm>();
  for (const [index, piece] of pieces.entries()) {
    const isQuoted = index % 2 === 1 && !(isOpen && index === pieces.length - 1);
    for (const term of isQuoted ? quotedTerms(piece) : wordTerms(piece)) {
      terms.set(keyOf(term), onlyAsTyped ? asTyped(term) : term);
    }
  }
  return {
    terms: [...terms.values()],
    isQuotationOpen: isOpen && searchWordsOf(pieces.at(-1) ?? '').next().done !== true,
  };
}

export function keyOf(term: SearchTerm): string {
  return term.kind === 'word' ? term.form : term.words.join(' ');
}

function asTyped(term: SearchTerm): SearchTerm {
  if (term.kind === 'phrase') return { ...term, sounds: null };
  return { ...term, isPrefix: apart.test(term.form) && term.isPrefix, skeleton: null };
}

function wordTerms(text: string): WordTerm[] {
  return text.split(/[\s\-\u2010\u2011]+/u).flatMap((piece) =>
    [...searchWordsOf(piece.replace(possessive, ''))]
      .map(({ forms }) => forms[0] ?? '')
      .filter((form, index) => form !== '' && !(index > 0 && isLoneCharacter(form)))
      .map((form) => wordTerm(form)),
  );
}

/** The last character of a run is a word by itself only where it stands alone. */
function isLoneCharacter(form: string): boolean {
  return [...form].length === 1 && apart.test(form);
}

function wordTerm(form: string): WordTerm {
  const length = [...form].length;
  return {
    kind: 'word',
    form,
    isPrefix: apart.test(form) ? length === 1 : length > 1,
    skeleton: variantSkeleton(form),
  };
}

/** A phrase, or where there is one word between the quotation marks, that whole word. */
function quotedTerms(text: string): SearchTerm[] {
  const found = [...searchWordsOf(text)];
  // The last character of a run is in the pair before it already.
  if ((found.at(-2)?.end ?? 0) === found.at(-1)?.end) found.pop();
  const words = found.flatMap(({ parts }) => parts.map(({ form }) => form));
  const [word] = words;
  if (word === undefined) return [];
  if (words.length > 1) return [{ kind: 'phrase', words, sounds: words.map(soundOf) }];
  return [{ ...wordTerm(word), isPrefix: isLoneCharacter(word) }];
}

/** A name, or part of one, as a term that finds the same in a text. */
export function termOfName(name: string): SearchTerm | null {
  const [term] = quotedTerms(name);
  return term?.kind === 'word' ? wordTerm(term.form) : (term ?? null);
}

/** How a word of a text answers to a word; null where it does not. */
export function wordMatch(
  { forms }: Pick<SearchWord, 'forms'>,
  { form, isPrefix, skeleton }: WordTerm,
): 'exact' | 'variant' | null {
  if (forms.some((found) => found === form || (isPrefix && found.startsWith(form)))) return 'exact';
  if (skeleton !== null && forms.some((found) => hasSkeleton(found, skeleton))) return 'variant';
  return null;
}
