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

export class Weights {
  #tellings = 0;
  #counts = new Int32Array(1024);
  #rarity = new Float64Array(1024);

  /** Counts the words of an account's new tellings, each telling once, and weighs all words anew. */
  learn(tellings: readonly Telling[]): void {
    this.#tellings += tellings.length;
    for (const { stems } of tellings) {
      for (let index = 0; index < stems.length; index += 1) {
        const key = stems[index] ?? 0;
        if (key >= this.#counts.length) this.#counts = atLeast(this.#counts, key + 1);
        this.#counts[key] = (this.#counts[key] ?? 0) + 1;
      }
    }
    this.#rarity = Float64Array.from(this.#counts, (count) => this.rarity(count));
  }

  of(key: number, kind: number): number {
    if (kind === wordKinds.small) return smallWord;
    if (kind === wordKinds.negation) return leastWeight;
    return this.#rarity[key] ?? mostWeight;
  }

  /** The weight of something that `count` tellings hold. */
  rarity(count: number): number {
    const rarity = Math.log((this.#tellings + assumedTellings) / (count + 1));
    return Math.min(mostWeight, Math.max(leastWeight, rarity));
  }
}
