/**
 * How much a word says: rare words much, common words little (inverse document frequency, Spärck Jones 1972), small words almost nothing.
 * Counts come only from accounts read so far, so that a later account never changes what was said of an earlier one.
 */
import { wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';

const smallWord = 0.12;
const leastWeight = 0.6;
/** Keeps a word of a short text from seeming rare merely because there is little text. */
const assumedTellings = 30;
const mostWeight = 5;

export class Weights {
  #tellings = 0;
  #counts = new Int32Array(1024);
  #seenIn = new Int32Array(1024).fill(-1);

  /** Counts the words of a telling, each once. */
  learn(telling: Telling): void {
    this.#tellings += 1;
    for (const key of telling.key) {
      if (key >= this.#counts.length) this.#grow(key);
      if (this.#seenIn[key] === telling.id) continue;
      this.#seenIn[key] = telling.id;
      this.#counts[key] = (this.#counts[key] ?? 0) + 1;
    }
  }

  /** In how many tellings the key occurs. */
  count(key: number): number {
    return this.#counts[key] ?? 0;
  }

  of(key: number, kind: number): number {
    if (kind === wordKinds.small) return smallWord;
    if (kind === wordKinds.negation) return leastWeight;
    return this.rarity(this.count(key));
  }

  /** The weight of something that `count` tellings hold. */
  rarity(count: number): number {
    const rarity = Math.log((this.#tellings + assumedTellings) / (count + 1));
    return Math.min(mostWeight, Math.max(leastWeight, rarity));
  }

  #grow(key: number): void {
    const size = Math.max(key + 1, this.#counts.length * 2);
    const counts = new Int32Array(size);
    counts.set(this.#counts);
    const seenIn = new Int32Array(size).fill(-1);
    seenIn.set(this.#seenIn);
    this.#counts = counts;
    this.#seenIn = seenIn;
  }
}
