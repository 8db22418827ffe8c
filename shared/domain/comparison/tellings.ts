/**
 * A telling is one distinct wording of a passage. The same words told again, in whatever account, are the same telling: most of the
 * work on repeated accounts is done once, by finding it.
 */
import { comparableSigns } from '../../text/normalise.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

export interface Telling {
  readonly id: number;
  readonly question: boolean;
  readonly word: Int32Array;
  readonly key: Int32Array;
  readonly kind: Uint8Array;
  /** Number of the account that told it first. */
  readonly firstAccount: number;
  /** Earlier tellings that may tell the same, and later ones that were found to; ids. */
  readonly relatives: number[];
}

/** All tellings of the accounts read so far. */
export class Tellings {
  readonly #all: Telling[] = [];
  readonly #byWords = new Map<number, Telling[]>();

  get count(): number {
    return this.#all.length;
  }

  get(id: number): Telling {
    const telling = this.#all[id];
    if (telling === undefined) throw new RangeError(`No telling ${id}.`);
    return telling;
  }

  /** The tellings of an account's passages, by passage; new wordings are added. */
  ofAccount(account: number, reading: Reading, lexicon: Lexicon): Int32Array {
    const ids = new Int32Array(reading.passages.length);
    for (const index of ids.keys()) ids[index] = this.#find(account, reading, index, lexicon).id;
    return ids;
  }

  #find(account: number, reading: Reading, index: number, lexicon: Lexicon): Telling {
    const from = reading.firstWord[index] ?? 0;
    const to = reading.firstWord[index + 1] ?? from;
    const passage = reading.passages[index];
    const question = passage?.question === true;
    const word = from === to ? wordless(reading, index, lexicon) : reading.words.word.subarray(from, to);
    const bucketKey = hashOf(word) * 2 + Number(question);
    const bucket = this.#byWords.get(bucketKey);
    const known = bucket?.find((telling) => telling.question === question && sameNumbers(telling.word, word));
    if (known !== undefined) return known;
    const wordsToo = from < to;
    const telling: Telling = {
      id: this.#all.length,
      question,
      word,
      key: wordsToo ? reading.words.key.subarray(from, to) : Int32Array.of(lexicon.keys.of(`*${word[0] ?? 0}`)),
      kind: wordsToo ? reading.words.kind.subarray(from, to) : Uint8Array.of(0),
      firstAccount: account,
      relatives: [],
    };
    this.#all.push(telling);
    if (bucket === undefined) this.#byWords.set(bucketKey, [telling]);
    else bucket.push(telling);
    return telling;
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
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193) ^ (hash >>> 15);
  return hash >>> 0;
}

function sameNumbers(left: Int32Array, right: Int32Array): boolean {
  return left.length === right.length && left.every((number, index) => number === right[index]);
}
