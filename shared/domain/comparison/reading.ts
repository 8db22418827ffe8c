/** An account made ready for comparing: its passages and its words, as numbers in typed arrays. */
import type { Range } from '../../text/range.ts';
import { wordRanges } from '../../text/words.ts';
import { languagesOf, type Vocabulary } from './languages/vocabulary.ts';
import { type Form, type Lexicon, wordKinds } from './lexicon.ts';
import { spokenNumbers } from './numbers.ts';
import { type PassageRange, passagesOf } from './passages.ts';

/** The words of an account in order. All arrays have one entry for each word. */
export interface Words {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The comparable word. */
  readonly word: Int32Array;
  /** What it means for comparing: words with one key tell the same. */
  readonly key: Int32Array;
  readonly kind: Uint8Array;
}

export interface Reading {
  readonly text: string;
  readonly passages: readonly PassageRange[];
  /** The words of passage `i` are `firstWord[i]` up to, not including, `firstWord[i + 1]`; speakers' labels are left out. */
  readonly firstWord: Int32Array;
  readonly words: Words;
}

/** Reads one account. `capitals` remembers, from this account and those before it, which words are written small. */
export function readAccount(
  text: string,
  lexicon: Lexicon,
  capitals: CapitalHabits,
  speakers: readonly string[] | undefined,
): Reading {
  const ranges = wordRanges(text);
  const passages = passagesOf(text, ranges, speakers);
  const { kept, firstWord } = wordsInPassages(passages, ranges);
  const forms = kept.map((range) => lexicon.form(text.slice(range.start, range.end)));
  const opens = new Uint8Array(kept.length);
  for (const index of firstWord) if (index < opens.length) opens[index] = 1;
  capitals.learn(forms, opens);
  const vocabulary = languagesOf(countWords(forms, lexicon))[0];
  return { text, passages, firstWord, words: describeWords(text, kept, forms, opens, lexicon, capitals, vocabulary) };
}

function wordsInPassages(passages: readonly PassageRange[], ranges: readonly Range[]) {
  const kept: Range[] = [];
  const firstWord = new Int32Array(passages.length + 1);
  let next = 0;
  for (const [index, passage] of passages.entries()) {
    firstWord[index] = kept.length;
    for (; next < ranges.length; next += 1) {
      const range = ranges[next];
      if (range === undefined || range.start >= passage.end) break;
      if (range.start >= passage.wordsStart) kept.push(range);
    }
  }
  firstWord[passages.length] = kept.length;
  return { kept, firstWord };
}

function countWords(forms: readonly Form[], lexicon: Lexicon): Map<string, number> {
  const counts = new Map<number, number>();
  for (const { word } of forms) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [lexicon.words.text(word), count]));
}

/** Which words are ever written small, or with a capital where no sentence begins: the names among them are told by it. */
export class CapitalHabits {
  readonly #small = new Set<number>();
  readonly #capitalInside = new Set<number>();
  #inside = 0;
  #capitalsInside = 0;

  learn(forms: readonly Form[], opens: Uint8Array): void {
    for (const [index, form] of forms.entries()) {
      if (!form.bicameral) continue;
      if (!form.capital) this.#small.add(form.word);
      if (opens[index] === 1) continue;
      this.#inside += 1;
      if (!form.capital) continue;
      this.#capitalsInside += 1;
      this.#capitalInside.add(form.word);
    }
  }

  /** Whether capitals tell names apart here; not in text that is all capitals, or where every noun has one. */
  get tellNames(): boolean {
    return this.#capitalsInside < this.#inside * 0.25;
  }

  isName(form: Form): boolean {
    return form.capital && !this.#small.has(form.word) && this.tellNames;
  }
}

function describeWords(
  text: string,
  ranges: readonly Range[],
  forms: readonly Form[],
  opens: Uint8Array,
  lexicon: Lexicon,
  capitals: CapitalHabits,
  vocabulary: Vocabulary | undefined,
): Words {
  const count = forms.length;
  const words: Words = {
    start: new Int32Array(count),
    end: new Int32Array(count),
    word: new Int32Array(count),
    key: new Int32Array(count),
    kind: new Uint8Array(count),
  };
  const values = new Map<number, number>();
  for (const [index, form] of forms.entries()) {
    const range = ranges[index];
    if (range === undefined) continue;
    words.start[index] = range.start;
    words.end[index] = range.end;
    words.word[index] = form.word;
    const described = describeWord(form, opens[index] === 1, lexicon, capitals, vocabulary);
    words.key[index] = described.key;
    words.kind[index] = described.kind;
    if (described.value !== undefined) values.set(index, described.value);
  }
  for (const { first, last, value } of spokenNumbers(values, text, words)) {
    const key = lexicon.keys.of(`#${value}`);
    for (let index = first; index <= last; index += 1) words.key[index] = key;
  }
  return words;
}

function describeWord(
  form: Form,
  opens: boolean,
  lexicon: Lexicon,
  capitals: CapitalHabits,
  vocabulary: Vocabulary | undefined,
): { key: number; kind: number; value?: number } {
  const word = lexicon.words.text(form.word);
  const facts = vocabulary?.facts(word);
  const digits = digitsValue(word);
  const value = digits ?? facts?.number;
  if (value !== undefined) return { key: lexicon.stem(form.word), kind: wordKinds.number, value };
  const dated = !form.bicameral || form.capital || capitals.tellNames === false || vocabulary?.code !== 'en';
  if (facts?.month !== undefined && dated && !(opens && facts.small)) {
    return { key: lexicon.keys.of(`@m${facts.month}`), kind: wordKinds.month };
  }
  if (facts?.weekday !== undefined) return { key: lexicon.keys.of(`@d${facts.weekday}`), kind: wordKinds.weekday };
  if (facts?.negation === true) return { key: lexicon.keys.of('!'), kind: wordKinds.negation };
  const key = lexicon.stem(form.word);
  if (facts?.small === true) return { key, kind: wordKinds.small };
  return { key, kind: capitals.isName(form) ? wordKinds.name : wordKinds.content };
}

const digit = /\p{Nd}/gu;
const leadingNumber = /^[\p{Nd}][\p{Nd}.,٫٬]*/u;

/** The value of a word written in digits of any script ("14th", "1,500", "١٤"), or undefined. */
function digitsValue(word: string): number | undefined {
  const found = leadingNumber.exec(word)?.[0];
  if (found === undefined) return undefined;
  const ascii = found.replace(digit, (character) => String(digitOf(character)));
  return Number(withoutGroups(ascii));
}

function withoutGroups(number: string): string {
  if (/^\d{1,3}(?:[,.٬]\d{3})+$/.test(number)) return number.replace(/[,.٬]/g, '');
  return number
    .replace(/[.,٫٬]$/, '')
    .replace(/[,٫]/g, '.')
    .replace(/\.(?=.*\.)/g, '');
}

/** Decimal digits stand ten in a row in Unicode, zero first. */
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 48;
  let zero = code;
  while (zero > 0 && code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
