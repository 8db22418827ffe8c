/**
 * Every distinct word of the compared accounts as a small whole number, so that the work on passages is work on typed arrays. Numbers are
 * given out in the order in which words appear, oldest account first: a later account never changes an earlier one's numbers.
 */
import { bareWord, comparableWord } from '../../text/normalise.ts';
import { HashTable } from './hash-table.ts';
import type { WordFacts } from './languages/vocabulary.ts';

/** What a word is in its sentence; decides how much it weighs and whether another word in its place makes a difference. */
export const wordKinds = { small: 0, content: 1, number: 2, month: 3, weekday: 4, name: 5, negation: 6 } as const;

/** Identifiers for strings, given out in order of first use. */
export class Identifiers {
  readonly #byHash = new HashTable();
  readonly #texts: string[] = [];

  /** The identifier of `text`, a new one if it was never seen. */
  of(text: string): number {
    return this.at(text, 0, text.length);
  }

  /** The same for what stands in `text` from `start` to `end`. */
  at(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    for (let id = this.#byHash.first(hash); id >= 0; id = this.#byHash.next(hash)) {
      if (isAt(this.#texts[id] ?? '', text, start, end)) return id;
    }
    this.#byHash.keep(hash, this.#texts.length);
    return this.#texts.push(text.slice(start, end)) - 1;
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }

  get size(): number {
    return this.#texts.length;
  }
}

/** How a word as written begins: with a capital or small letter, or in a script that has none. */
export const letterCases = { none: 0, small: 1, capital: 2 } as const;

const capitalFirst = /^[\p{Lu}\p{Lt}]/u;
const smallFirst = /^\p{Ll}/u;

/** Words, their written forms, and the keys by which words of the same meaning are found. */
export class Lexicon {
  readonly words = new Identifiers();
  /** Keys: stems (`~trave`), values (`#12`, `@m3`), all negations (`!`). */
  readonly keys = new Identifiers();
  readonly #forms = new Identifiers();
  readonly #wordOfForm: number[] = [];
  readonly #caseOfForm: number[] = [];
  readonly #stems: number[] = [];
  readonly #bare: string[] = [];
  readonly #facts: (WordFacts | undefined)[] = [];

  /** The identifier of a word as written, capitals and all. */
  form(written: string): number {
    return this.formAt(written, 0, written.length);
  }

  /** The same for the word that stands in `text` from `start` to `end`. */
  formAt(text: string, start: number, end: number): number {
    const form = this.#forms.at(text, start, end);
    if (form === this.#wordOfForm.length) {
      const written = this.#forms.text(form);
      this.#wordOfForm.push(this.words.of(comparableWord(written)));
      this.#caseOfForm.push(letterCaseOf(written));
    }
    return form;
  }

  get formCount(): number {
    return this.#forms.size;
  }

  wordOf(form: number): number {
    return this.#wordOfForm[form] ?? 0;
  }

  caseOf(form: number): number {
    return this.#caseOfForm[form] ?? letterCases.none;
  }

  /** The word without its accents and letter variants. */
  bare(word: number): string {
    const known = this.#bare[word];
    if (known !== undefined) return known;
    const bare = bareWord(this.words.text(word));
    this.#bare[word] = bare;
    return bare;
  }

  /** The key of the word's stem. */
  stem(word: number): number {
    const known = this.#stems[word];
    if (known !== undefined) return known;
    const key = this.keys.of(`~${stemOf(this.words.text(word), this.bare(word))}`);
    this.#stems[word] = key;
    return key;
  }

  /** Whether the word is written in a script that has capitals. */
  hasCapitals(word: number): boolean {
    const text = this.words.text(word);
    return text.toUpperCase() !== text;
  }

  /** Whether the word is one Chinese character. */
  isCharacter(word: number): boolean {
    return chineseCharacter.test(this.words.text(word));
  }

  /** Keeps what the language of the first account that has the word knows of it. */
  learnFacts(word: number, facts: WordFacts | undefined): void {
    if (facts !== undefined) this.#facts[word] ??= facts;
  }

  facts(word: number): WordFacts | undefined {
    return this.#facts[word];
  }
}

function letterCaseOf(written: string): number {
  const code = written.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return letterCases.small;
  if (code >= 0x41 && code <= 0x5a) return letterCases.capital;
  if (smallFirst.test(written)) return letterCases.small;
  return capitalFirst.test(written) ? letterCases.capital : letterCases.none;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at += 1) if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const chineseCharacter = /^\p{Script=Han}$/u;
const arabicPrefix = /^(?:[وف]?(?:بال|كال|ال|لل)|[وفبل](?=\p{L}{4}))/u;
const ethiopicPrefix = /^[\u1260\u1208\u12a8\u12e8\u1290\u12d8\u12a0\u1230\u1218](?=\p{L}{2})/u;
const longWord = 6;
const stemLength = 5;

/**
 * A stem that needs no dictionary: long words keep their first letters (McNamee and Mayfield's truncation, which does nearly as well
 * as stemmers across European languages), Arabic and Ethiopic words lose the particles written together with them.
 */
function stemOf(word: string, bare: string): string {
  const first = bare.charCodeAt(0);
  if (first >= 0x600 && first <= 0x6ff) return bare.replace(arabicPrefix, '').slice(0, stemLength);
  if (first >= 0x1200 && first <= 0x139f) return bare.replace(ethiopicPrefix, '').slice(0, 4);
  return bare.length >= longWord ? bare.slice(0, stemLength) : word;
}
