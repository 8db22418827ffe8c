/**
 * A telling is one distinct wording of a passage. The same words told again, in whatever account, are the same telling: most of the
 * work on repeated accounts is done once, by finding it.
 */
import { comparableSigns } from '../../text/normalise.ts';
import { atLeast, NumberLists } from './growing.ts';
import { type Lexicon, wordKinds } from './lexicon.ts';
import { NumberPairs } from './number-pairs.ts';
import type { Reading } from './reading.ts';

export interface Telling {
  readonly id: number;
  readonly question: boolean;
  readonly word: Int32Array;
  readonly key: Int32Array;
  readonly kind: Uint8Array;
  /** The keys that carry content, each once. */
  readonly stems: Int32Array;
  /** The pairs of neighbouring keys, each once. */
  readonly shingles: Int32Array;
}

/** All tellings of the accounts read so far. */
export class Tellings {
  readonly #all: Telling[] = [];
  readonly #byWords = new Map<number, Telling[]>();
  readonly #shingles = new NumberPairs();
  readonly #lists = new NumberLists();
  readonly #distinctStems = new Distinct();
  readonly #distinctShingles = new Distinct();

  get count(): number {
    return this.#all.length;
  }

  get(id: number): Telling {
    const telling = this.#all[id];
    if (telling === undefined) throw new RangeError(`No telling ${id}.`);
    return telling;
  }

  /** The tellings of an account's passages, by passage; new wordings are added. */
  ofAccount(reading: Reading, lexicon: Lexicon): Int32Array {
    const ids = new Int32Array(reading.passages.length);
    for (let index = 0; index < ids.length; index += 1) ids[index] = this.#find(reading, index, lexicon).id;
    return ids;
  }

  #find(reading: Reading, index: number, lexicon: Lexicon): Telling {
    const from = reading.firstWord[index] ?? 0;
    const to = reading.firstWord[index + 1] ?? from;
    const question = reading.passages[index]?.question === true;
    const word = from === to ? wordless(reading, index, lexicon) : reading.words.word.subarray(from, to);
    const hash = hashOf(word) * 2 + Number(question);
    const bucket = this.#byWords.get(hash);
    const known = bucket?.find((telling) => telling.question === question && sameNumbers(telling.word, word));
    if (known !== undefined) return known;
    const telling = this.#add(reading, from, to, word, question, lexicon);
    if (bucket === undefined) this.#byWords.set(hash, [telling]);
    else bucket.push(telling);
    return telling;
  }

  #features(key: Int32Array, kind: Uint8Array): { stems: Int32Array; shingles: Int32Array } {
    this.#distinctStems.begin();
    this.#distinctShingles.begin();
    for (let at = 0; at < key.length; at += 1) {
      const carriesContent = kind[at] !== wordKinds.small && kind[at] !== wordKinds.negation;
      if (carriesContent) this.#distinctStems.add(key[at] ?? 0);
      if (at > 0) this.#distinctShingles.add(this.#shingles.of(key[at - 1] ?? 0, key[at] ?? 0));
    }
    return {
      stems: this.#lists.keep(this.#distinctStems.found),
      shingles: this.#lists.keep(this.#distinctShingles.found),
    };
  }

  #add(reading: Reading, from: number, to: number, word: Int32Array, question: boolean, lexicon: Lexicon): Telling {
    const signsOnly = from === to;
    const key = signsOnly ? Int32Array.of(lexicon.keys.of(`*${word[0] ?? 0}`)) : reading.words.key.subarray(from, to);
    const kind = signsOnly ? Uint8Array.of(wordKinds.small) : reading.words.kind.subarray(from, to);
    const telling: Telling = { id: this.#all.length, question, word, key, kind, ...this.#features(key, kind) };
    this.#all.push(telling);
    return telling;
  }
}

/** Keeps each number of a list once, in order of first appearance, without a set for each list. */
class Distinct {
  #seenBy = new Int32Array(4096);
  #list = 0;
  readonly #found: number[] = [];

  begin(): void {
    this.#list += 1;
    this.#found.length = 0;
  }

  add(number: number): void {
    if (number >= this.#seenBy.length) this.#seenBy = atLeast(this.#seenBy, number + 1);
    if (this.#seenBy[number] === this.#list) return;
    this.#seenBy[number] = this.#list;
    this.#found.push(number);
  }

  get found(): readonly number[] {
    return this.#found;
  }
}

/** A passage without a word is compared by its signs, as if they were one small word. */
function wordless(reading: Reading, index: number, lexicon: Lexicon): Int32Array {
  const passage = reading.passages[index];
  const signs = passage === undefined ? '' : reading.text.slice(passage.wordsStart, passage.end);
  return Int32Array.of(lexicon.words.of(` ${comparableSigns(signs)}`));
}

function hashOf(numbers: Int32Array): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < numbers.length; index += 1) {
    hash = Math.imul(hash ^ (numbers[index] ?? 0), 0x01000193) ^ (hash >>> 15);
  }
  return hash >>> 0;
}

function sameNumbers(left: Int32Array, right: Int32Array): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}
