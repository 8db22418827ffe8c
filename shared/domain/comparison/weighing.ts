/** Weighs two tellings against each other: what both say, what only one says, and whether a number, date, name or "not" differs. */
import { wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';
import type { Weights } from './weights.ts';
import type { WordLikeness } from './word-likeness.ts';

/** Weights of words; `conflicts` counts the typed words of the newer telling that stand where the earlier one has others. */
export interface Overlap {
  readonly shared: number;
  readonly onlyNewer: number;
  readonly onlyEarlier: number;
  readonly conflicts: number;
}

const mostLooseWords = 24;
/** Below this no form of a word could make two tellings alike. */
const leastForVariants = 3;
const typedKinds = [wordKinds.number, wordKinds.month, wordKinds.weekday, wordKinds.name] as const;

/** Weighs pairs of tellings of one collection; keeps its counting tables between pairs. */
export class Scales {
  readonly #weights: Weights;
  readonly #likeness: WordLikeness;
  #counts = new Int16Array(4096);

  constructor(weights: Weights, likeness: WordLikeness) {
    this.#weights = weights;
    this.#likeness = likeness;
  }

  /**
   * Compares two tellings, word order aside. `skipNewer` and `skipEarlier` mark words that another match already accounts for.
   */
  weigh(newer: Telling, earlier: Telling, skipNewer?: Uint8Array, skipEarlier?: Uint8Array): Overlap {
    this.#count(earlier, skipEarlier, 1);
    let shared = 0;
    const looseNewer: number[] = [];
    for (const [index, key] of newer.key.entries()) {
      if (skipNewer?.[index] === 1) continue;
      const left = this.#counts[key] ?? 0;
      if (left > 0) {
        this.#counts[key] = left - 1;
        shared += this.#weights.of(key, newer.kind[index] ?? 0);
      } else {
        looseNewer.push(index);
      }
    }
    const looseEarlier: number[] = [];
    for (const [index, key] of earlier.key.entries()) {
      if (skipEarlier?.[index] === 1) continue;
      const left = this.#counts[key] ?? 0;
      if (left > 0) {
        this.#counts[key] = left - 1;
        looseEarlier.push(index);
      }
    }
    const alike = shared < leastForVariants ? 0 : this.#alike(newer, looseNewer, earlier, looseEarlier);
    return {
      shared: shared + alike,
      onlyNewer: this.#sum(newer, looseNewer),
      onlyEarlier: this.#sum(earlier, looseEarlier),
      conflicts: countConflicts(newer, looseNewer, earlier, looseEarlier),
    };
  }

  /** What all words of a telling weigh. */
  total(telling: Telling): number {
    let sum = 0;
    for (const [index, key] of telling.key.entries()) sum += this.#weights.of(key, telling.kind[index] ?? 0);
    return sum;
  }

  #count(telling: Telling, skip: Uint8Array | undefined, step: number): void {
    for (const [index, key] of telling.key.entries()) {
      if (skip?.[index] === 1) continue;
      if (key >= this.#counts.length) {
        const larger = new Int16Array(Math.max(key + 1, this.#counts.length * 2));
        larger.set(this.#counts);
        this.#counts = larger;
      }
      this.#counts[key] = (this.#counts[key] ?? 0) + step;
    }
  }

  /** Pairs loose words that are forms of one word; takes them out of both lists and gives back what they weigh. */
  #alike(newer: Telling, looseNewer: number[], earlier: Telling, looseEarlier: number[]): number {
    if (looseNewer.length > mostLooseWords || looseEarlier.length > mostLooseWords) return 0;
    let shared = 0;
    for (let index = looseNewer.length - 1; index >= 0; index -= 1) {
      const at = looseNewer[index] ?? 0;
      if (!mayBeVariant(newer.kind[at])) continue;
      let best = 0;
      let bestAt = -1;
      for (const [position, other] of looseEarlier.entries()) {
        if (!mayBeVariant(earlier.kind[other])) continue;
        const likeness = this.#likenessOf(newer, at, earlier, other);
        if (likeness > best) {
          best = likeness;
          bestAt = position;
        }
      }
      if (bestAt < 0) continue;
      shared += best * this.#weights.of(newer.key[at] ?? 0, newer.kind[at] ?? 0);
      looseNewer.splice(index, 1);
      looseEarlier.splice(bestAt, 1);
    }
    return shared;
  }

  #likenessOf(newer: Telling, at: number, earlier: Telling, other: number): number {
    const left = newer.word[at] ?? 0;
    const right = earlier.word[other] ?? 0;
    const names = newer.kind[at] === wordKinds.name && earlier.kind[other] === wordKinds.name;
    if (names) return this.#likeness.sameName(left, right) ? 1 : 0;
    return this.#likeness.of(left, right);
  }

  #sum(telling: Telling, indexes: readonly number[]): number {
    let sum = 0;
    for (const index of indexes) sum += this.#weights.of(telling.key[index] ?? 0, telling.kind[index] ?? 0);
    return sum;
  }
}

function mayBeVariant(kind: number | undefined): boolean {
  return kind === wordKinds.content || kind === wordKinds.name;
}

function countConflicts(
  newer: Telling,
  looseNewer: readonly number[],
  earlier: Telling,
  looseEarlier: readonly number[],
) {
  const count = (telling: Telling, loose: readonly number[], kind: number) =>
    loose.reduce((sum, index) => sum + Number(telling.kind[index] === kind), 0);
  let conflicts = 0;
  for (const kind of typedKinds) {
    conflicts += Math.min(count(newer, looseNewer, kind), count(earlier, looseEarlier, kind));
  }
  const negations = count(newer, looseNewer, wordKinds.negation) + count(earlier, looseEarlier, wordKinds.negation);
  return conflicts + Number(negations > 0);
}

/**
 * Similarity from 0 to 1 after Jimenez's symmetric form of Tversky's ratio: what only one side says counts little (more detail, less
 * detail), what each side says in place of the other counts much (another event).
 */
export function similarityOf({ shared, onlyNewer, onlyEarlier }: Overlap): number {
  if (shared === 0) return 0;
  const less = Math.min(onlyNewer, onlyEarlier);
  const more = Math.max(onlyNewer, onlyEarlier);
  return shared / (shared + 0.85 * less + 0.15 * more);
}
