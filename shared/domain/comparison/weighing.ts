/** Weighs two tellings against each other: what both say, what only one says, and whether a number, date, name or "not" differs. */
import { atLeast } from './growing.ts';
import { wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';
import type { Weights } from './weights.ts';
import type { WordLikeness } from './word-likeness.ts';

/** What a pair has in common, as weights of words. */
export interface Overlap {
  readonly shared: number;
  readonly onlyNewer: number;
  readonly onlyEarlier: number;
  /** How many numbers, dates and names of the newer telling stand where the earlier one has others; a "not" counts once. */
  readonly conflicts: number;
  /** How many words that carry content both have. */
  readonly contentWords: number;
  /** The share of all words, small ones too, that both have (Dice). */
  readonly words: number;
}

const mostLooseWords = 24;
/** Tellings less alike than this are not made alike by forms of one word, and are not searched for them. */
const leastForVariants = 0.2;
/** What a number, date or name weighs that stands in the place of another. */
const replacedWeight = 1.2;
/** What a small word weighs where small words are all that stands around a number, date or name ("I told her that I was sixteen"). */
const smallWordAlone = 0.3;
const typedKinds = [wordKinds.number, wordKinds.month, wordKinds.weekday, wordKinds.name] as const;

/** Weighs pairs of tellings of one collection; keeps its counting tables between pairs. */
export class Scales {
  readonly #weights: Weights;
  readonly #likeness: WordLikeness;
  #keys = new Int32Array(4096);
  #shingles = new Int32Array(4096);

  constructor(weights: Weights, likeness: WordLikeness) {
    this.#weights = weights;
    this.#likeness = likeness;
  }

  /** Compares two tellings, word order aside. `toldAlready` marks words of the earlier one that another match accounts for. */
  weigh(newer: Telling, earlier: Telling, toldAlready?: Uint8Array): Overlap {
    this.#count(earlier, toldAlready);
    const looseNewer: number[] = [];
    const looseEarlier: number[] = [];
    let shared = 0;
    let contentWords = 0;
    for (let index = 0; index < newer.key.length; index += 1) {
      const key = newer.key[index] ?? 0;
      const left = this.#keys[key] ?? 0;
      if (left === 0) {
        looseNewer.push(index);
        continue;
      }
      this.#keys[key] = left - 1;
      shared += this.#weights.of(key, newer.kind[index] ?? 0);
      if (carriesContent(newer.kind[index])) contentWords += 1;
    }
    for (let index = earlier.key.length - 1; index >= 0; index -= 1) {
      if (toldAlready?.[index] === 1) continue;
      const key = earlier.key[index] ?? 0;
      const left = this.#keys[key] ?? 0;
      if (left === 0) continue;
      this.#keys[key] = left - 1;
      looseEarlier.push(index);
    }
    const loose = looseNewer.length;
    if (this.#mayHoldVariants(shared, newer, looseNewer, earlier, looseEarlier)) {
      shared += this.#alike(newer, looseNewer, earlier, looseEarlier);
    }
    const turnedNewer = this.#turned(newer, looseNewer, earlier, looseEarlier);
    const turnedEarlier = this.#turned(earlier, looseEarlier, newer, looseNewer);
    shared += turnedNewer + turnedEarlier;
    contentWords += loose - looseNewer.length;
    const wordsOfBoth = newer.key.length - looseNewer.length;
    const excluding = this.#excluding(newer, looseNewer, earlier, looseEarlier);
    const typed = countConflicts(newer, looseNewer, earlier, looseEarlier);
    const conflicts = typed + Number(excluding !== null) + Number(turnedNewer + turnedEarlier > 0);
    if (contentWords === 0 && conflicts === 1) shared = Math.max(shared, wordsOfBoth * smallWordAlone);
    return {
      shared,
      onlyNewer: this.#sum(newer, looseNewer, conflicts === 1, excluding?.here),
      onlyEarlier: this.#sum(earlier, looseEarlier, conflicts === 1, excluding?.there),
      conflicts,
      contentWords,
      words: (2 * wordsOfBoth) / Math.max(1, newer.key.length + earlier.key.length),
    };
  }

  /** How far two tellings run in the same order: the share of neighbouring words of the shorter one that are neighbours in both. */
  order(newer: Telling, earlier: Telling): number {
    const fewest = Math.min(newer.shingles.length, earlier.shingles.length);
    if (fewest === 0) return 0;
    let common = 0;
    for (const shingle of earlier.shingles) {
      this.#shingles = atLeast(this.#shingles, shingle + 1);
      this.#shingles[shingle] = 1;
    }
    for (const shingle of newer.shingles) common += this.#shingles[shingle] ?? 0;
    for (const shingle of earlier.shingles) this.#shingles[shingle] = 0;
    return common / fewest;
  }

  #count(telling: Telling, skip: Uint8Array | undefined): void {
    for (let index = 0; index < telling.key.length; index += 1) {
      if (skip?.[index] === 1) continue;
      const key = telling.key[index] ?? 0;
      if (key >= this.#keys.length) this.#keys = atLeast(this.#keys, key + 1);
      this.#keys[key] = (this.#keys[key] ?? 0) + 1;
    }
  }

  #mayHoldVariants(
    shared: number,
    newer: Telling,
    looseNewer: readonly number[],
    earlier: Telling,
    looseEarlier: readonly number[],
  ): boolean {
    if (looseNewer.length === 0 || looseEarlier.length === 0) return false;
    if (looseNewer.length > mostLooseWords || looseEarlier.length > mostLooseWords) return false;
    const less = Math.min(this.#sum(newer, looseNewer, false), this.#sum(earlier, looseEarlier, false));
    return shared > leastForVariants * (shared + less);
  }

  /** Pairs loose words that are forms of one word; takes them out of both lists and gives back what they weigh. */
  #alike(newer: Telling, looseNewer: number[], earlier: Telling, looseEarlier: number[]): number {
    let shared = 0;
    for (let index = looseNewer.length - 1; index >= 0; index -= 1) {
      const at = looseNewer[index] ?? 0;
      if (!mayBeVariant(newer.kind[at])) continue;
      let best = 0;
      let bestAt = -1;
      for (let position = 0; position < looseEarlier.length; position += 1) {
        const other = looseEarlier[position] ?? 0;
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

  /** Pairs loose words that hold their own "not" with what they turn; takes them out of both lists and gives back what they weigh. */
  #turned(telling: Telling, loose: number[], other: Telling, looseOther: number[]): number {
    let shared = 0;
    for (let index = loose.length - 1; index >= 0; index -= 1) {
      const at = loose[index] ?? 0;
      if (telling.kind[at] !== wordKinds.negation) continue;
      const word = telling.word[at] ?? 0;
      const place = looseOther.findIndex(
        (to) => other.kind[to] === wordKinds.content && this.#likeness.turned(word, other.word[to] ?? 0) > 0,
      );
      const to = looseOther[place];
      if (to === undefined) continue;
      shared +=
        this.#likeness.turned(word, other.word[to] ?? 0) * this.#weights.of(other.key[to] ?? 0, wordKinds.content);
      loose.splice(index, 1);
      looseOther.splice(place, 1);
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

  /** A loose word of each side that exclude each other, by position; null if there are none. */
  #excluding(newer: Telling, looseNewer: readonly number[], earlier: Telling, looseEarlier: readonly number[]) {
    if (looseNewer.length > mostLooseWords || looseEarlier.length > mostLooseWords) return null;
    for (const here of looseNewer) {
      if (!this.#likeness.excludesAny(newer.word[here] ?? 0)) continue;
      const there = looseEarlier.find((at) => this.#likeness.exclude(newer.word[here] ?? 0, earlier.word[at] ?? 0));
      if (there !== undefined) return { here, there };
    }
    return null;
  }

  /**
   * What loose words weigh. A single number, date or name in the place of another weighs little, and so does the word at `excluded`: the rest
   * tells what is told.
   */
  #sum(telling: Telling, indexes: readonly number[], oneConflict: boolean, excluded?: number): number {
    let sum = 0;
    for (let place = 0; place < indexes.length; place += 1) {
      const index = indexes[place] ?? -1;
      if (continuesValue(telling, index) || (oneConflict && goesOn(telling, indexes, place))) continue;
      const kind = telling.kind[index] ?? 0;
      const weight = this.#weights.of(telling.key[index] ?? 0, kind);
      const replaced = oneConflict && (isTyped(kind) || index === excluded);
      sum += replaced ? Math.min(weight, replacedWeight) : weight;
    }
    return sum;
  }
}

function isTyped(kind: number): boolean {
  return kind !== wordKinds.small && kind !== wordKinds.content;
}

function carriesContent(kind: number | undefined): boolean {
  return kind !== wordKinds.small && kind !== wordKinds.negation;
}

function mayBeVariant(kind: number | undefined): boolean {
  return kind === wordKinds.content || kind === wordKinds.name;
}

function countConflicts(
  newer: Telling,
  looseNewer: readonly number[],
  earlier: Telling,
  looseEarlier: readonly number[],
): number {
  let conflicts = 0;
  for (const kind of typedKinds) {
    const here = ofKind(newer, looseNewer, kind);
    if (here > 0) conflicts += Math.min(here, ofKind(earlier, looseEarlier, kind));
  }
  const turned = ofKind(newer, looseNewer, wordKinds.negation) + ofKind(earlier, looseEarlier, wordKinds.negation) > 0;
  return conflicts + Number(turned);
}

function ofKind(telling: Telling, loose: readonly number[], kind: number): number {
  let count = 0;
  for (let place = 0; place < loose.length; place += 1) {
    if (telling.kind[loose[place] ?? -1] === kind && !goesOn(telling, loose, place)) count += 1;
  }
  return count;
}

/** Whether a loose word only goes on with the loose number, day or name before it ("Hải Phòng" is one name). */
function goesOn(telling: Telling, loose: readonly number[], place: number): boolean {
  const index = loose[place] ?? -1;
  if (continuesValue(telling, index)) return true;
  const isName = telling.kind[index] === wordKinds.name && telling.kind[index - 1] === wordKinds.name;
  return isName && (loose[place - 1] === index - 1 || loose[place + 1] === index - 1);
}

/** Whether a word only goes on with the number or day of the word before it ("two hundred" is one number). */
export function continuesValue({ key, kind }: Telling, index: number): boolean {
  const valued = kind[index] === wordKinds.number || kind[index] === wordKinds.weekday;
  return valued && index > 0 && key[index] === key[index - 1];
}

/** More than so many times what both say is not counted as more detail: a clause of a long sentence is told again by itself. */
const mostBeyond = 1.5;

/**
 * Similarity from 0 to 1 after Jimenez's symmetric form of Tversky's ratio: what each side says in place of the other counts fully (another
 * event); what one side says beyond that counts little (more detail, less detail), but the more, the less the other side is covered.
 */
export function similarityOf({ shared, onlyNewer, onlyEarlier }: Overlap): number {
  if (shared === 0) return 0;
  const less = Math.min(onlyNewer, onlyEarlier);
  const beyond = Math.min(Math.max(onlyNewer, onlyEarlier) - less, mostBeyond * shared);
  const uncovered = less / (shared + less);
  return shared / (shared + less + (0.15 + 0.6 * uncovered) * beyond);
}
