/** What was typed into the search field, as the words that must all be found, and how a word of a text answers to them. */

import { hasSkeleton, spellingSkeleton } from './search-variants.ts';
import { searchWordsOf } from './search-words.ts';

export interface SearchTerm {
  readonly form: string;
  /** Whether words that only begin with it are found as well. */
  readonly isPrefix: boolean;
  /** What its spelling variants have in common; null where it is too short to have any. */
  readonly skeleton: string | null;
}

/** The most words of one search. */
export const maximumTerms = 8;

const apart = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const possessive = /['\u2019]s$/iu;
/** Shorter Latin words have so much in common that a variant says nothing. */
const shortestWithVariants = 4;
const isLatin = /^\p{Script=Latin}/u;

/** Every different word of the query; more than `maximumTerms` are for the caller to refuse. */
export function searchTermsOf(query: string): SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  const characters = apart.test(query);
  for (const piece of query.split(/[\s\-\u2010\u2011]+/u)) {
    let isFirst = true;
    for (const { forms } of searchWordsOf(piece.replace(possessive, ''))) {
      const form = forms[0] ?? '';
      // The last character of a run is a word by itself only where it stands alone.
      const endsRun = !isFirst && characters && [...form].length === 1 && apart.test(form);
      if (form !== '' && !endsRun) terms.set(form, termOf(form));
      isFirst = false;
    }
  }
  return [...terms.values()];
}

function termOf(form: string): SearchTerm {
  const length = [...form].length;
  if (apart.test(form)) return { form, isPrefix: length === 1, skeleton: null };
  const skeleton = isLatin.test(form) && length < shortestWithVariants ? null : spellingSkeleton(form);
  return { form, isPrefix: length > 1, skeleton };
}

export type SearchMatch = 'exact' | 'variant';

/** How a word of a text, by its forms, answers to a term; null where it does not. */
export function matchOf(forms: readonly string[], { form, isPrefix, skeleton }: SearchTerm): SearchMatch | null {
  if (forms.some((found) => found === form || (isPrefix && found.startsWith(form)))) return 'exact';
  if (skeleton !== null && forms.some((found) => hasSkeleton(found, skeleton))) return 'variant';
  return null;
}
