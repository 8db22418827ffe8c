/** An account made ready for comparing: its passages and its words, as numbers in typed arrays. */
import { wordOffsets } from '../../text/words.ts';
import { atLeast } from './growing.ts';
import { languageOf, type Vocabulary } from './languages/vocabulary.ts';
import { type Lexicon, letterCases, wordKinds } from './lexicon.ts';
import { spokenNumbers } from './numbers.ts';
import { type PassageRange, passagesOf } from './passages.ts';
import type { ComparableAccount } from './result.ts';
import { clockTimes, weekdaysInTwoWords } from './spoken-times.ts';
import { describeForms } from './word-description.ts';

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

/** Reads one account. `capitals` learns from it, and from those before it, which words are written small. */
export function readAccount(
  account: ComparableAccount,
  lexicon: Lexicon,
  capitals: CapitalHabits,
  speakers: readonly string[] | undefined,
): Reading {
  const { text } = account;
  const offsets = wordOffsets(text);
  return readPassages(text, offsets, passagesOf(account, offsets, speakers), lexicon, capitals);
}

/** Reads the words of passages that are known already; `language` stands in where the text itself does not tell its own. */
export function readPassages(
  text: string,
  offsets: Int32Array,
  passages: readonly PassageRange[],
  lexicon: Lexicon,
  capitals: CapitalHabits,
  language?: Vocabulary,
): Reading {
  const { start, end, firstWord } = wordsInPassages(passages, offsets);
  const forms = new Int32Array(start.length);
  for (let index = 0; index < forms.length; index += 1) {
    forms[index] = lexicon.formAt(text, start[index] ?? 0, end[index] ?? 0);
  }
  const opens = new Uint8Array(start.length);
  for (const index of firstWord) if (index < opens.length) opens[index] = 1;
  capitals.learn(forms, opens, lexicon);
  const vocabulary = languageOf(countWords(forms, lexicon)) ?? language;
  const described = describeForms(forms, opens, lexicon, capitals, vocabulary);
  const insideNumber = (index: number) => lexicon.facts(described.word[index] ?? 0)?.insideNumber === true;
  const numbers = spokenNumbers(described.numbers, text, { start, end, insideNumber });
  for (const { first, last, value } of numbers) {
    described.key.fill(lexicon.keys.of(`#${value}`), first, last + 1);
    described.kind.fill(wordKinds.number, first, last + 1);
  }
  const wordAt = (index: number) => (index < start.length ? lexicon.words.text(described.word[index] ?? 0) : undefined);
  const signBehind = (index: number) => text.slice(end[index], start[index + 1]);
  const times = clockTimes(numbers, wordAt, signBehind, vocabulary);
  const weekdays = vocabulary === undefined ? [] : weekdaysInTwoWords(start.length, wordAt, vocabulary);
  for (const { first, last, key, isWeekday } of [...times, ...weekdays]) {
    described.key.fill(lexicon.keys.of(key), first, last + 1);
    described.kind.fill(isWeekday ? wordKinds.weekday : wordKinds.number, first, last + 1);
  }
  return { text, passages, firstWord, words: { start, end, ...described } };
}

function wordsInPassages(passages: readonly PassageRange[], offsets: Int32Array) {
  const start = new Int32Array(offsets.length / 2);
  const end = new Int32Array(offsets.length / 2);
  const firstWord = new Int32Array(passages.length + 1);
  let next = 0;
  let kept = 0;
  for (const [index, passage] of passages.entries()) {
    firstWord[index] = kept;
    for (; next < offsets.length; next += 2) {
      const from = offsets[next] ?? 0;
      if (from >= passage.end) break;
      if (from < passage.wordsStart) continue;
      start[kept] = from;
      end[kept] = offsets[next + 1] ?? 0;
      kept += 1;
    }
  }
  firstWord[passages.length] = kept;
  return { start: start.subarray(0, kept), end: end.subarray(0, kept), firstWord };
}

/** Words to tell a language by. */
const enoughWords = 2000;

function countWords(forms: Int32Array, lexicon: Lexicon): Map<string, number> {
  const counts = new Map<string, number>();
  for (const form of forms.subarray(0, enoughWords)) {
    const word = lexicon.words.text(lexicon.wordOf(form));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A text of fewer words may hold many names by chance. */
const fewWords = 60;
const nounsWithCapitals = 0.25;
const allCapitals = 0.6;

/** Which words are ever written small: of those with capitals, the others are names, where names alone have capitals. */
export class CapitalHabits {
  /** 1 for each word that was seen written small. */
  #small = new Int32Array(1024);
  #inside = 0;
  #capitalsInside = 0;

  learn(forms: Int32Array, opens: Uint8Array, lexicon: Lexicon): void {
    for (let index = 0; index < forms.length; index += 1) {
      const form = forms[index] ?? 0;
      const letterCase = lexicon.caseOf(form);
      if (letterCase === letterCases.none) continue;
      if (letterCase === letterCases.small) {
        const word = lexicon.wordOf(form);
        if (word >= this.#small.length) this.#small = atLeast(this.#small, word + 1);
        this.#small[word] = 1;
      }
      if (opens[index] === 1) continue;
      this.#inside += 1;
      if (letterCase === letterCases.capital) this.#capitalsInside += 1;
    }
  }

  /** Whether capitals tell names apart here; not in text that is all capitals, or where every noun has one. */
  get tellNames(): boolean {
    const share = this.#inside === 0 ? 0 : this.#capitalsInside / this.#inside;
    return share < (this.#inside < fewWords ? allCapitals : nounsWithCapitals);
  }

  /** Whether a word that is written with a capital here is a name. */
  isName(word: number): boolean {
    return this.#small[word] !== 1 && this.tellNames;
  }
}
