/**
 * Which earlier tellings may tell the same: an inverted index from stems and pairs of neighbouring stems (shingles) to the tellings that
 * hold them. A feature that too many tellings share is not followed, so finding costs about the same for each passage, however
 * long the accounts are.
 */
import { atLeast } from './growing.ts';
import { wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';
import type { Weights } from './weights.ts';

const mostPostings = 64;
const mostCandidates = 8;
const leastShare = 0.3;
const shingleShare = 0.5;
/** Share of what a telling says that is found here, at which it is looked at however little it is: a short sentence told inside a long one. */
const mostlyHere = 0.5;

/** A feature's entry: how many tellings hold it, and where those that are listed begin. */
const perEntry = 2;

/**
 * For each feature the tellings that hold it, all lists in one array. A list has room for a power of two; when it is full it moves to
 * the end, where there is room for twice as many.
 */
class Postings {
  #entries = new Int32Array(perEntry * 4096);
  #tellings = new Int32Array(4096);
  #used = 0;

  add(feature: number, telling: number): void {
    const entry = perEntry * feature;
    if (entry >= this.#entries.length) this.#entries = atLeast(this.#entries, entry + perEntry);
    const count = this.#entries[entry] ?? 0;
    this.#entries[entry] = count + 1;
    if (count >= mostPostings) return;
    const isFull = (count & (count - 1)) === 0;
    if (isFull) this.#entries[entry + 1] = this.#move(this.#entries[entry + 1] ?? 0, count);
    this.#tellings[(this.#entries[entry + 1] ?? 0) + count] = telling;
  }

  /** Moves `count` tellings from `start` to where there is room for twice as many; gives back where they begin then. */
  #move(start: number, count: number): number {
    const moved = this.#used;
    this.#used += Math.max(1, 2 * count);
    if (this.#used > this.#tellings.length) this.#tellings = atLeast(this.#tellings, this.#used);
    for (let index = 0; index < count; index += 1) {
      this.#tellings[moved + index] = this.#tellings[start + index] ?? 0;
    }
    return moved;
  }

  /** How many tellings hold the feature; those of one that too many hold are not all listed. */
  count(feature: number): number {
    return this.#entries[perEntry * feature] ?? 0;
  }

  /** Adds `weight` to the score of each telling that holds the feature. */
  score(feature: number, weight: number, scores: Scores): void {
    const start = this.#entries[perEntry * feature + 1] ?? 0;
    const end = start + this.count(feature);
    for (let at = start; at < end; at += 1) scores.add(this.#tellings[at] ?? 0, weight);
  }
}

/** What was found for one telling, by the id of the other. */
class Scores {
  #sums = new Float64Array(1024);
  /** How many features were shared. */
  #hits = new Int32Array(1024);
  /** The tellings that have a score. */
  #touched = new Int32Array(1024);
  #count = 0;

  makeRoom(tellings: number): void {
    if (tellings <= this.#hits.length) return;
    this.#hits = atLeast(this.#hits, tellings);
    this.#touched = atLeast(this.#touched, tellings);
    this.#sums = new Float64Array(this.#hits.length);
  }

  add(telling: number, weight: number): void {
    const hitsBefore = this.#hits[telling] ?? 0;
    if (hitsBefore === 0) {
      this.#touched[this.#count] = telling;
      this.#count += 1;
    }
    this.#hits[telling] = hitsBefore + 1;
    this.#sums[telling] = (this.#sums[telling] ?? 0) + weight;
  }

  /** The most promising tellings, best first; `features` says how many features each has. Forgets all scores. */
  takeBest(features: Int32Array): number[] {
    const best: number[] = [];
    const least = this.#highest() * leastShare;
    for (let at = 0; at < this.#count; at += 1) {
      const telling = this.#touched[at] ?? 0;
      const isHere = (this.#hits[telling] ?? 0) >= mostlyHere * (features[telling] ?? 0);
      if (isHere || (this.#sums[telling] ?? 0) >= least) this.#keepIfBest(telling, best);
    }
    this.#forget();
    return best;
  }

  #highest(): number {
    let highest = 0;
    for (let at = 0; at < this.#count; at += 1) highest = Math.max(highest, this.#sums[this.#touched[at] ?? 0] ?? 0);
    return highest;
  }

  /** Puts a telling in its place among the best, of which there are never more than `mostCandidates`. */
  #keepIfBest(telling: number, best: number[]): void {
    let place = best.length;
    while (place > 0 && this.#standsBefore(telling, best[place - 1] ?? 0)) place -= 1;
    if (place === mostCandidates) return;
    if (best.length === mostCandidates) best.pop();
    for (let at = best.length; at > place; at -= 1) best[at] = best[at - 1] ?? 0;
    best[place] = telling;
  }

  #standsBefore(left: number, right: number): boolean {
    const here = this.#sums[left] ?? 0;
    const there = this.#sums[right] ?? 0;
    return here > there || (here === there && left < right);
  }

  #forget(): void {
    for (let at = 0; at < this.#count; at += 1) {
      const telling = this.#touched[at] ?? 0;
      this.#sums[telling] = 0;
      this.#hits[telling] = 0;
    }
    this.#count = 0;
  }
}

export class CandidateIndex {
  readonly #stems = new Postings();
  readonly #shingles = new Postings();
  readonly #scores = new Scores();
  /** How many features each telling has. */
  #features = new Int32Array(1024);

  /** Makes a telling findable. Call it once for each, in order of id. */
  add(telling: Telling): void {
    const { id, stems, shingles } = telling;
    for (let index = 0; index < stems.length; index += 1) this.#stems.add(stems[index] ?? 0, id);
    for (let index = 0; index < shingles.length; index += 1) this.#shingles.add(shingles[index] ?? 0, id);
    this.#features = atLeast(this.#features, id + 1);
    this.#features[id] = stems.length + shingles.length;
    this.#scores.makeRoom(id + 1);
  }

  /** Tellings found by what they share with this one, the most promising first. */
  find({ stems, shingles }: Telling, weights: Weights): number[] {
    for (let index = 0; index < stems.length; index += 1) {
      const stem = stems[index] ?? 0;
      const count = this.#stems.count(stem);
      if (count > 0 && count <= mostPostings) {
        this.#stems.score(stem, weights.of(stem, wordKinds.content), this.#scores);
      }
    }
    for (let index = 0; index < shingles.length; index += 1) {
      const shingle = shingles[index] ?? 0;
      const count = this.#shingles.count(shingle);
      if (count > 0 && count <= mostPostings) {
        this.#shingles.score(shingle, shingleShare * weights.rarity(count), this.#scores);
      }
    }
    return this.#scores.takeBest(this.#features);
  }
}
