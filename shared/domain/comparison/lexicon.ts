/**
 * Every distinct word of the compared accounts as a small whole number, so that the work on passages is work on typed arrays. Numbers are
 * given out in the order in which words appear, oldest account first: a later account never changes an earlier one's numbers.
 */
import { bareWord, comparableWord } from '../../text/normalise.ts';

/** What a word is in its sentence; decides how much it weighs and whether another word in its place makes a difference. */
export const wordKinds = { small: 0, content: 1, number: 2, month: 3, weekday: 4, name: 5, negation: 6 } as const;

/** Identifiers for strings, given out in order of first use. */
export class Identifiers {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];

  /** The identifier of `text`, a new one if it was never seen. */
  of(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.length;
    this.#ids.set(text, id);
    this.#texts.push(text);
    return id;
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }

  get size(): number {
    return this.#texts.length;
  }
}

/** A word as written: its comparable word, and whether it begins with a capital letter. */
export interface Form {
  readonly word: number;
  readonly capital: boolean;
  readonly bicameral: boolean;
}

const capitalFirst = /^[\p{Lu}\p{Lt}]/u;
const smallFirst = /^\p{Ll}/u;

/** Words, their forms, and the keys by which words of the same meaning are found. */
export class Lexicon {
  readonly words = new Identifiers();
  /** Keys: stems (`~trave`), values (`#12`, `@m3`), all negations (`!`). */
  readonly keys = new Identifiers();
  readonly #forms = new Map<string, Form>();
  readonly #stems: number[] = [];
  readonly #bare: string[] = [];

  form(written: string): Form {
    const known = this.#forms.get(written);
    if (known !== undefined) return known;
    const word = this.words.of(comparableWord(written));
    const capital = capitalFirst.test(written);
    const form = { word, capital, bicameral: capital || smallFirst.test(written) };
    this.#forms.set(written, form);
    return form;
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
}

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
