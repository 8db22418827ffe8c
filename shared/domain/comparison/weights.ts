/**
 * How much a word says: rare words much, common words little (inverse document frequency, Spärck Jones 1972), small words almost nothing.
 * Counts come only from accounts read so far, so that a later account never changes what was said of an earlier one.
 */
import { atLeast } from './growing.ts';
import { wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';

const smallWord = 0.12;
const leastWeight = 0.6;
const mostWeight = 5;
/** Keeps a word of a short text from seeming rare merely because there is little text. */
const assumedTellings = 30;
const mostKnownCounts = 128;

export class Weights {
  /** In how many tellings of earlier accounts each key occurs, and in how many of the newest. */
  #earlier = new Int32Array(1024);
  #newest = new Int32Array(1024);
  #earlierTellings = 0;
  #newestTellings = 0;
  /** Those of the larger of the two, and those assumed. */
  #tellings = assumedTellings;
  /** The weights of small counts, which are most: a logarithm for each word would take longer than all else here. */
  #ofCount = new Float64Array(0);
  #rarity = new Float64Array(0);
  /** More than the highest key that was seen. */
  #keys = 0;

  /**
   * Counts the words of the newest account's new tellings, each telling once, and weighs all words anew. A word counts as common as it is in
   * one of the two, not in both together: else what both accounts tell would weigh less than what only one tells.
   */
  learn(tellings: readonly Telling[]): void {
    this.#join();
    this.#newestTellings = tellings.length;
    for (const { stems } of tellings) {
      for (let index = 0; index < stems.length; index += 1) {
        const key = stems[index] ?? 0;
        if (key >= this.#keys) this.#keys = key + 1;
        if (key >= this.#newest.length) this.#newest = atLeast(this.#newest, key + 1);
        this.#newest[key] = (this.#newest[key] ?? 0) + 1;
      }
    }
    this.#earlier = atLeast(this.#earlier, this.#newest.length);
    this.#weighCounts();
    this.#rarity = new Float64Array(this.#keys);
    for (let key = 0; key < this.#keys; key += 1) {
      this.#rarity[key] = this.rarity(Math.max(this.#newest[key] ?? 0, this.#earlier[key] ?? 0));
    }
  }

  #weighCounts(): void {
    this.#tellings = Math.max(this.#earlierTellings, this.#newestTellings) + assumedTellings;
    this.#ofCount = new Float64Array(Math.min(mostKnownCounts, this.#tellings));
    for (let count = 0; count < this.#ofCount.length; count += 1) this.#ofCount[count] = this.#weigh(count);
  }

  #join(): void {
    for (let key = 0; key < this.#keys; key += 1) {
      this.#earlier[key] = (this.#earlier[key] ?? 0) + (this.#newest[key] ?? 0);
    }
    this.#newest.fill(0);
    this.#earlierTellings += this.#newestTellings;
  }

  of(key: number, kind: number): number {
    if (kind === wordKinds.small) return smallWord;
    if (kind === wordKinds.negation) return leastWeight;
    return this.#rarity[key] ?? mostWeight;
  }

  /** The weight of something that `count` tellings hold. */
  rarity(count: number): number {
    return this.#ofCount[count] ?? this.#weigh(count);
  }

  #weigh(count: number): number {
    return Math.min(mostWeight, Math.max(leastWeight, Math.log(this.#tellings / (Math.max(1, count) + 1))));
  }
}
