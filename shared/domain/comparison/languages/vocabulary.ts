/** All languages' word lists as one dictionary, and which language a text is in, told by its small words. */
import { english } from './english.ts';
import type { Language } from './language.ts';

/** Every language the engine has lists for. Adding one changes nothing for texts in another. */
const languages: readonly Language[] = [english];

/** What one language knows of a word. */
export interface WordFacts {
  readonly small: boolean;
  readonly negation: boolean;
  readonly number: number | undefined;
  readonly month: number | undefined;
  readonly weekday: number | undefined;
}

interface MutableFacts {
  small: boolean;
  negation: boolean;
  number: number | undefined;
  month: number | undefined;
  weekday: number | undefined;
}

/** The dictionary of one language: facts by comparable word. */
export interface Vocabulary {
  readonly code: string;
  facts(word: string): WordFacts | undefined;
}

const noFacts: MutableFacts = {
  small: false,
  negation: false,
  number: undefined,
  month: undefined,
  weekday: undefined,
};

function vocabularyOf(language: Language): Vocabulary {
  const words = new Map<string, MutableFacts>();
  const entry = (word: string): MutableFacts => {
    const known = words.get(word) ?? { ...noFacts };
    words.set(word, known);
    return known;
  };
  const list = (text: string) => text.split(' ').filter((word) => word !== '');
  for (const word of list(language.functionWords)) entry(word).small = true;
  for (const word of list(language.negations)) entry(word).negation = true;
  for (const pair of list(language.numbers)) {
    const [word = '', value] = pair.split(':');
    entry(word).number = Number(value);
  }
  for (const [index, variants] of list(language.months).entries()) {
    for (const word of variants.split('/')) entry(word).month = index + 1;
  }
  for (const [index, variants] of list(language.weekdays).entries()) {
    for (const word of variants.split('/')) entry(word).weekday = index + 1;
  }
  const shape = language.negationShape;
  return {
    code: language.code,
    facts: (word) => words.get(word) ?? (shape?.test(word) ? { ...noFacts, negation: true } : undefined),
  };
}

const vocabularies = languages.map(vocabularyOf);

const leastShareOfSmallWords = 0.12;

/**
 * The languages of a text, most likely first, by the share of its words that are small words of the language; empty when none fits.
 * `counts` holds how often each comparable word occurs.
 */
export function languagesOf(counts: ReadonlyMap<string, number>): Vocabulary[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shares = vocabularies.map((vocabulary) => {
    let small = 0;
    for (const [word, count] of counts) {
      const facts = vocabulary.facts(word);
      if (facts?.small === true || facts?.negation === true) small += count;
    }
    return { vocabulary, share: total === 0 ? 0 : small / total };
  });
  const likely = shares.filter(({ share }) => share >= leastShareOfSmallWords).sort((a, b) => b.share - a.share);
  return likely.slice(0, 1).map(({ vocabulary }) => vocabulary);
}
