/**
 * A telling is one distinct wording of a passage. The same words told again, in whatever account, are the same telling: most of the
 * work on repeated accounts is done once, by finding it.
 */
import { comparableSigns } from '../../text/normalise.ts';
import { atLeast, NumberLists } from './growing.ts';
import { HashTable } from './hash-table.ts';
import { type Lexicon, wordKinds } from './lexicon.ts';
import { NumberPairs } from './number-pairs.ts';
import type { Reading, Words } from './reading.ts';

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
  readonly #byWords = new HashTable();
  readonly #shingles: NumberPairs;
  readonly #lists = new NumberLists();
  readonly #distinctStems = new Distinct();
  readonly #distinctShingles = new Distinct();

  /** `expectedPairs`: about how many different pairs of neighbouring words there will be. */
  constructor(expectedPairs: number) {
    this.#shingles = new NumberPairs(expectedPairs);
  }

  get count(): number {
    return this.#all.length;
  }

  get(id: number): Telling {
    const telling = this.#all[id];
    if (telling === undefined) throw new RangeError(`No telling ${id}.`);
    return telling;
  }

  /** The tellings from `first` on. */
  since(first: number): readonly Telling[] {
    return this.#all.slice(first);
  }

  /** The tellings of an account's passages, by passage; new wordings are added. */
  ofAccount(reading: Reading, lexicon: Lexicon): Int32Array {
    const { passages, firstWord, words } = reading;
    const ids = new Int32Array(passages.length);
    for (let index = 0; index < ids.length; index += 1) {
      const from = firstWord[index] ?? 0;
      const to = firstWord[index + 1] ?? from;
      const question = passages[index]?.question === true;
      ids[index] =
        from === to
          ? this.#ofSigns(signsOf(reading, index, lexicon), question, lexicon)
          : this.#ofWords(words, from, to, question);
    }
    return ids;
  }

  #ofWords(words: Words, from: number, to: number, question: boolean): number {
    const hash = hashOf(words.word, from, to);
    const known = this.#find(hash, words.word, from, to, question);
    if (known >= 0) return known;
    const word = words.word.subarray(from, to);
    return this.#add(hash, question, word, words.key.subarray(from, to), words.kind.subarray(from, to));
  }

  /** A passage without a word is compared by its signs, as if they were one small word. */
  #ofSigns(signs: Int32Array, question: boolean, lexicon: Lexicon): number {
    const hash = hashOf(signs, 0, 1);
    const known = this.#find(hash, signs, 0, 1, question);
    if (known >= 0) return known;
    const key = Int32Array.of(lexicon.keys.of(`*${signs[0] ?? 0}`));
    return this.#add(hash, question, signs, key, Uint8Array.of(wordKinds.small));
  }

  #find(hash: number, word: Int32Array, from: number, to: number, question: boolean): number {
    for (let id = this.#byWords.first(hash); id >= 0; id = this.#byWords.next(hash)) {
      const telling = this.#all[id];
      if (telling?.question === question && isWording(telling.word, word, from, to)) return id;
    }
    return -1;
  }

  #add(hash: number, question: boolean, word: Int32Array, key: Int32Array, kind: Uint8Array): number {
    const id = this.#all.length;
    const stems = this.#stemsOf(key, kind);
    const shingles = this.#shinglesOf(key);
    this.#all.push({ id, question, word, key, kind, stems, shingles });
    this.#byWords.keep(hash, id);
    return id;
  }

  #stemsOf(key: Int32Array, kind: Uint8Array): Int32Array {
    this.#distinctStems.begin();
    for (let at = 0; at < key.length; at += 1) {
      const carriesContent = kind[at] !== wordKinds.small && kind[at] !== wordKinds.negation;
      if (carriesContent) this.#distinctStems.add(key[at] ?? 0);
    }
    return this.#distinctStems.keepIn(this.#lists);
  }

  #shinglesOf(key: Int32Array): Int32Array {
    this.#distinctShingles.begin();
    for (let at = 1; at < key.length; at += 1) {
      this.#distinctShingles.add(this.#shingles.of(key[at - 1] ?? 0, key[at] ?? 0));
    }
    return this.#distinctShingles.keepIn(this.#lists);
  }
}

/** Keeps each number of a list once, in order of first appearance, without a set for each list. */
class Distinct {
  #seenBy = new Int32Array(4096);
  #list = 0;
  #found = new Int32Array(256);
  #count = 0;

  begin(): void {
    this.#list += 1;
    this.#count = 0;
  }

  add(number: number): void {
    if (number >= this.#seenBy.length) this.#seenBy = atLeast(this.#seenBy, number + 1);
    if (this.#seenBy[number] === this.#list) return;
    this.#seenBy[number] = this.#list;
    if (this.#count === this.#found.length) this.#found = atLeast(this.#found, this.#count + 1);
    this.#found[this.#count] = number;
    this.#count += 1;
  }

  keepIn(lists: NumberLists): Int32Array {
    const kept = lists.zeros(this.#count);
    for (let index = 0; index < this.#count; index += 1) kept[index] = this.#found[index] ?? 0;
    return kept;
  }
}

function signsOf(reading: Reading, index: number, lexicon: Lexicon): Int32Array {
  const passage = reading.passages[index];
  const signs = passage === undefined ? '' : reading.text.slice(passage.wordsStart, passage.end);
  return Int32Array.of(lexicon.words.of(` ${comparableSigns(signs)}`));
}

function hashOf(numbers: Int32Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index += 1) {
    hash = Math.imul(hash ^ (numbers[index] ?? 0), 0x01000193) ^ (hash >>> 15);
  }
  return hash | 0;
}

function isWording(wording: Int32Array, words: Int32Array, from: number, to: number): boolean {
  if (wording.length !== to - from) return false;
  for (let index = from; index < to; index += 1) if (wording[index - from] !== words[index]) return false;
  return true;
}
