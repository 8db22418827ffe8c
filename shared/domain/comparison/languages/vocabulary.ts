/** All languages' word lists as dictionaries, and which language a text is in, told by its small words. */
import { albanian } from './albanian.ts';
import { amharic } from './amharic.ts';
import { arabic } from './arabic.ts';
import { bengali } from './bengali.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { hindi } from './hindi.ts';
import type { Language } from './language.ts';
import { polish } from './polish.ts';
import { romanian } from './romanian.ts';
import { spanish } from './spanish.ts';
import { tigrinya } from './tigrinya.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { urdu } from './urdu.ts';
import { vietnamese } from './vietnamese.ts';

/** Every language the engine has lists for. Adding one changes nothing for texts in another. */
const languages: readonly Language[] = [
  albanian,
  amharic,
  arabic,
  bengali,
  chinese,
  english,
  french,
  hindi,
  polish,
  romanian,
  spanish,
  tigrinya,
  turkish,
  ukrainian,
  urdu,
  vietnamese,
];

/** What one language knows of a word. */
export interface WordFacts {
  readonly small?: boolean;
  readonly negation?: boolean;
  readonly number?: number;
  /** The number multiplies what stands before it. */
  readonly multiplies?: boolean;
  /** The number is added to the smaller one before it. */
  readonly adds?: boolean;
  /** May stand inside a number. */
  readonly insideNumber?: boolean;
  readonly month?: number;
  readonly weekday?: number;
  /** Stands for one where a number may stand. */
  readonly indefinite?: boolean;
  /** What the word turns, where it holds its "not" inside. */
  readonly turned?: string;
  /** One "not" more in a clause that has one adds nothing. */
  readonly agrees?: boolean;
  /** The first of the words that mean the same. */
  readonly sameAs?: string;
  /** Stands before a place. */
  readonly beforePlace?: boolean;
  /** Stands before a verb. */
  readonly beforeVerb?: boolean;
  /** Sets of words that exclude each other, each with the word's place in it. */
  readonly exclusive?: ReadonlyMap<number, number>;
}

/** Words beside an hour that tell minutes with it. */
export interface ClockPhrase {
  readonly words: readonly string[];
  /** Less than zero before the hour. */
  readonly minutes: number;
}

/** The dictionary of one language: facts by comparable word. */
export interface Vocabulary {
  readonly code: string;
  readonly monthsHaveCapitals: boolean;
  facts(word: string): WordFacts | undefined;
  /** Longest first. */
  readonly clockBefore: readonly ClockPhrase[];
  readonly clockBehind: readonly ClockPhrase[];
  /** Words between hours and minutes. */
  readonly hourWords: ReadonlySet<string>;
  /** Days from Monday by their first word and then their second. */
  readonly weekdaysInTwoWords: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** A short word without its ending; the word itself where the language has no endings, or the word has none. */
  withoutEnding(word: string): string;
  /** Whether a word begins as a month or weekday does. */
  mayBeDate(word: string): boolean;
}

const list = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function vocabularyOf(language: Language): Vocabulary {
  const words = new Map<string, WordFacts>();
  const learn = (word: string, facts: WordFacts) => words.set(word, { ...words.get(word), ...facts });
  for (const word of list(language.smallWords)) learn(word, { small: true });
  for (const word of list(language.negations))
    learn(word, { negation: true, agrees: language.negationsAgree === true });
  for (const pair of list(language.numbers)) {
    const [word = '', value = ''] = pair.split(':');
    learn(word, {
      number: Number(value.replace(/^[*+]/, '')),
      multiplies: value.startsWith('*'),
      adds: value.startsWith('+'),
    });
  }
  for (const [index, variants] of list(language.months).entries()) {
    for (const word of variants.split('/')) learn(word, { month: index + 1 });
  }
  const weekdaysInTwoWords = new Map<string, Map<string, number>>();
  for (const [index, variants] of list(language.weekdays).entries()) {
    for (const word of variants.split('/')) {
      const [first = '', second] = word.split('_');
      if (second === undefined) learn(word, { weekday: index + 1 });
      else weekdaysInTwoWords.set(first, (weekdaysInTwoWords.get(first) ?? new Map()).set(second, index + 1));
    }
  }
  for (const word of list(language.insideNumbers ?? '')) learn(word, { insideNumber: true });
  for (const word of list(language.indefinite ?? '')) learn(word, { indefinite: true });
  for (const group of list(`${language.sameMeaning ?? ''} ${language.currencies ?? ''}`)) {
    const words = group.split('/');
    for (const word of words) learn(word, { sameAs: words[0] ?? word });
  }
  for (const word of list(language.beforePlaces ?? '')) learn(word, { beforePlace: true });
  for (const word of list(language.beforeVerbs ?? '')) learn(word, { beforeVerb: true });
  for (const [set, line] of [...(language.exclusive ?? []), language.currencies ?? ''].entries()) {
    for (const [place, variants] of list(line).entries()) {
      const [first, ...others] = variants.split('/');
      for (const word of [first ?? '', ...others]) {
        const { exclusive = [], sameAs = others.length > 0 ? first : undefined } = words.get(word) ?? {};
        const known = { exclusive: new Map([...exclusive, [set, place]]) };
        learn(word, sameAs === undefined ? known : { ...known, sameAs });
      }
    }
  }
  const endings = new Set(list(language.endings ?? ''));
  const inOtherForm = new Map<string, WordFacts>();
  for (const [word, { exclusive, sameAs }] of endings.size === 0 ? [] : words) {
    if (exclusive === undefined) continue;
    inOtherForm.set(withoutEnding(word, endings), sameAs === undefined ? { exclusive } : { exclusive, sameAs });
  }
  const dates = list(`${language.months} ${language.weekdays}`).flatMap((variants) => variants.split('/'));
  const startsOfDates = new Set(dates.map((word) => word.slice(0, 2)));
  const shape = language.negationShape;
  return {
    code: language.code,
    monthsHaveCapitals: language.monthsHaveCapitals === true,
    mayBeDate: (word) => startsOfDates.has(word.slice(0, 2)),
    clockBefore: clockPhrases(language.clockBefore),
    clockBehind: clockPhrases(language.clockBehind),
    hourWords: new Set(list(language.hourWords ?? '')),
    weekdaysInTwoWords,
    withoutEnding: (word) => withoutEnding(word, endings),
    facts: (word) => words.get(word) ?? inOtherForm.get(withoutEnding(word, endings)) ?? negatedByShape(word, shape),
  };
}

function clockPhrases(phrases = ''): ClockPhrase[] {
  return phrases
    .split(', ')
    .filter((phrase) => phrase !== '')
    .map((phrase) => {
      const [words = '', minutes] = phrase.split(':');
      return { words: words.split(' '), minutes: Number(minutes) };
    })
    .sort((a, b) => b.words.length - a.words.length);
}

function negatedByShape(word: string, shape: RegExp | undefined): WordFacts | undefined {
  const found = shape?.exec(word);
  if (found === null || found === undefined) return undefined;
  const turned = found.groups?.turned;
  return turned === undefined ? { negation: true, agrees: false } : { negation: true, agrees: false, turned };
}

const shortestStem = 3;
const longestEnding = 3;

function withoutEnding(word: string, endings: ReadonlySet<string>): string {
  if (endings.size === 0) return word;
  for (let length = Math.min(longestEnding, word.length - shortestStem); length > 0; length -= 1) {
    if (endings.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

/** Dictionaries that were needed so far, by the place of their language. */
const vocabularies: Vocabulary[] = [];
/** For each small word the languages that have it, as bits. */
const languagesOfSmallWord = new Map<string, number>();

function learnSmallWords(): void {
  if (languagesOfSmallWord.size > 0) return;
  for (const [index, { smallWords }] of languages.entries()) {
    for (const word of list(smallWords)) {
      languagesOfSmallWord.set(word, (languagesOfSmallWord.get(word) ?? 0) | (1 << index));
    }
  }
}

function vocabularyAt(index: number): Vocabulary | undefined {
  const language = languages[index];
  if (language === undefined) return undefined;
  const known = vocabularies[index] ?? vocabularyOf(language);
  vocabularies[index] = known;
  return known;
}

const leastShareOfSmallWords = 0.1;

/**
 * The language of a text, told by the share of its words that are small words of the language; undefined when none fits. `counts` holds
 * how often each comparable word occurs.
 */
export function languageOf(counts: ReadonlyMap<string, number>): Vocabulary | undefined {
  learnSmallWords();
  const small = new Float64Array(languages.length);
  let total = 0;
  for (const [word, count] of counts) {
    total += count;
    for (let bits = languagesOfSmallWord.get(word) ?? 0; bits !== 0; bits &= bits - 1) {
      const index = 31 - Math.clz32(bits & -bits);
      small[index] = (small[index] ?? 0) + count;
    }
  }
  const most = Math.max(...small);
  return most > total * leastShareOfSmallWords ? vocabularyAt(small.indexOf(most)) : undefined;
}

/** Whether two words exclude each other: both of one set, in different places of it. */
export function exclude(left: WordFacts | undefined, right: WordFacts | undefined): boolean {
  for (const [set, place] of left?.exclusive ?? []) {
    const other = right?.exclusive?.get(set);
    if (other !== undefined && other !== place) return true;
  }
  return false;
}
