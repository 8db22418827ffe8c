/**
 * The leak check: every detail of a plan (names, numbers, dates, other words that carry meaning) that the person has not yet said of their own
 * accord, so that no question hands it to them. It reads as the comparison reads: 12 is "twelve", Hasan is Hassan, a word with its ending or
 * particle is that word. It looks at words one by one, so a word that was said of something else counts as said.
 */
import type { Range } from '../text/range.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { wordOffsets, wordRanges } from '../text/words.ts';
import { languageOf, type Vocabulary } from './comparison/languages/vocabulary.ts';
import { Lexicon, wordKinds } from './comparison/lexicon.ts';
import type { PassageRange } from './comparison/passages.ts';
import { CapitalHabits, type Reading, readPassages } from './comparison/reading.ts';
import { WordLikeness } from './comparison/word-likeness.ts';
import { planningWords } from './planning-words.ts';

const dated: ReadonlySet<number> = new Set([wordKinds.number, wordKinds.month, wordKinds.weekday]);
const withoutDetail: ReadonlySet<number> = new Set([wordKinds.small, wordKinds.negation]);

/** All that a person has said of their own accord, made ready for checking plans against it. */
export class WordsTold {
  readonly #lexicon = new Lexicon();
  readonly #likeness = new WordLikeness(this.#lexicon);
  readonly #words = new Set<number>();
  /** Values of numbers, months and weekdays. */
  readonly #dated = new Set<number>();
  /** Words by the first letter of their bare form. */
  readonly #byFirstLetter = new Map<string, number[]>();
  /** Chinese characters with the one after them: alone, a character says too little. */
  readonly #pairs = new Set<string>();
  readonly #looked = new Map<number, boolean>();
  readonly #language: Vocabulary | undefined;

  /** `ownWords`: the person's turns or paragraphs, and names that they gave. */
  constructor(ownWords: readonly string[]) {
    this.#language = languageOf(countOf(ownWords, this.#lexicon));
    for (const words of ownWords) {
      const reading = read(words, this.#lexicon, this.#language);
      for (const [index, word] of reading.words.word.entries()) this.#learn(reading, index, word);
    }
  }

  #learn({ words, text }: Reading, index: number, word: number): void {
    if (dated.has(words.kind[index] ?? 0)) this.#dated.add(words.key[index] ?? 0);
    const next = index + 1;
    if (this.#lexicon.isCharacter(word) && words.start[next] === words.end[index]) {
      this.#pairs.add(text.slice(words.start[index], words.end[next]));
    }
    if (this.#words.has(word)) return;
    this.#words.add(word);
    const first = this.#lexicon.bare(word).slice(0, 1);
    const others = this.#byFirstLetter.get(first);
    if (others === undefined) this.#byFirstLetter.set(first, [word]);
    else others.push(word);
  }

  /** For each part of a plan the stretches that the person has not yet said, in order, as offsets into that part. */
  notYetSaid(parts: readonly string[]): Range[][] {
    const language = languageOf(countOf(parts, this.#lexicon)) ?? this.#language;
    return parts.map((part) => {
      const reading = read(part, this.#lexicon, language);
      return unsaidStretches(reading, (index) => this.#isToldAlready(reading, index));
    });
  }

  /** Whether a word of a plan holds nothing new: it carries no detail, or it was said. */
  #isToldAlready(reading: Reading, index: number): boolean {
    const { word: words, kind: kinds, key: keys } = reading.words;
    const [word, kind, key] = [words[index] ?? 0, kinds[index] ?? 0, keys[index] ?? 0];
    if (withoutDetail.has(kind) || planningWords.has(this.#lexicon.words.text(word))) return true;
    if (dated.has(kind)) return this.#dated.has(key);
    if (this.#lexicon.isCharacter(word)) return this.#isCharacterSaid(reading, index, word);
    const looked = this.#looked.get(word) ?? (this.#words.has(word) || this.#isLikeOneSaid(word));
    this.#looked.set(word, looked);
    return looked;
  }

  #isCharacterSaid({ words, text }: Reading, index: number, word: number): boolean {
    const touches = (left: number): boolean =>
      words.end[left] !== undefined && words.end[left] === words.start[left + 1];
    const pair = (left: number): boolean => this.#pairs.has(text.slice(words.start[left], words.end[left + 1]));
    const [before, after] = [touches(index - 1), touches(index)];
    if (!before && !after) return this.#words.has(word);
    return (before && pair(index - 1)) || (after && pair(index));
  }

  #isLikeOneSaid(word: number): boolean {
    const bare = this.#lexicon.bare(word);
    const candidates = this.#lexicon.hasCapitals(word)
      ? (this.#byFirstLetter.get(bare.slice(0, 1)) ?? [])
      : this.#words;
    for (const said of candidates) if (this.#isSameDetail(word, said)) return true;
    return false;
  }

  /** Forms and spellings of one word. Many scripts without capitals write particles onto their words, at either end. */
  #isSameDetail(word: number, said: number): boolean {
    const [here, there] = [this.#lexicon.bare(word), this.#lexicon.bare(said)];
    if (this.#lexicon.hasCapitals(word)) return this.#likeness.sameName(word, said) || differInEnding(here, there);
    if (differInParticle(here, there)) return true;
    return this.#lexicon.stem(word) === this.#lexicon.stem(said) && this.#likeness.of(word, said) > 0;
  }
}

const shortestWithEnding = 4;
const longestEnding = 3;

/** "lock" and "locked", "lorry" and "lorries": the longer begins with the shorter, but for its last letter. */
function differInEnding(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < shortestWithEnding) return false;
  const stem = long.startsWith(short) ? short : short.slice(0, -1);
  return long.startsWith(stem) && long.length - stem.length <= longestEnding;
}

const shortestWithParticle = 3;

/** One is the other with a particle written before it or behind it. */
function differInParticle(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < shortestWithParticle || long.length - short.length > longestEnding) return false;
  return long.startsWith(short) || long.endsWith(short);
}

/** A sentence a passage, and no speakers' labels. `language` stands in where the text is too short to tell its own. */
function read(text: string, lexicon: Lexicon, language: Vocabulary | undefined): Reading {
  const passages: PassageRange[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    for (const range of sentenceRanges(line[0])) {
      const start = line.index + range.start;
      passages.push({ start, end: line.index + range.end, wordsStart: start, question: false });
    }
  }
  return readPassages(text, wordOffsets(text), passages, lexicon, new CapitalHabits(), language);
}

function countOf(texts: readonly string[], lexicon: Lexicon): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { start, end } of wordRanges(text)) {
      const word = lexicon.words.text(lexicon.wordOf(lexicon.form(text.slice(start, end))));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Neighbouring words that hold something new make one stretch. */
function unsaidStretches({ words, text }: Reading, isTold: (index: number) => boolean): Range[] {
  const stretches: Range[] = [];
  for (const index of words.word.keys()) {
    if (isTold(index)) continue;
    const [start, end] = [words.start[index] ?? 0, words.end[index] ?? 0];
    const last = stretches.at(-1);
    if (last !== undefined && /^[ \u00a0-]*$/.test(text.slice(last.end, start))) {
      stretches[stretches.length - 1] = { start: last.start, end };
    } else {
      stretches.push({ start, end });
    }
  }
  return stretches;
}
