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
const mostlyHere = 0.6;

/** For each feature a chain of the tellings that hold it, newest first, all chains in the same arrays. */
class Postings {
  #first = new Int32Array(4096);
  #counts = new Int32Array(4096);
  #next = new Int32Array(4096);
  #tellings = new Int32Array(4096);
  #used = 1;

  add(feature: number, telling: number): void {
    this.#first = atLeast(this.#first, feature + 1);
    this.#counts = atLeast(this.#counts, feature + 1);
    const count = (this.#counts[feature] ?? 0) + 1;
    this.#counts[feature] = count;
    if (count > mostPostings) return;
    this.#next = atLeast(this.#next, this.#used + 1);
    this.#tellings = atLeast(this.#tellings, this.#used + 1);
    this.#next[this.#used] = this.#first[feature] ?? 0;
    this.#tellings[this.#used] = telling;
    this.#first[feature] = this.#used;
    this.#used += 1;
  }

  /** How many tellings hold the feature; those of one that too many hold are not listed. */
  count(feature: number): number {
    return this.#counts[feature] ?? 0;
  }

  /** Adds `weight` to the score of each telling that holds the feature; tellings scored first are pushed to `touched`. */
  score(feature: number, weight: number, scores: Scores): void {
    const { of, hits, touched } = scores;
    for (let at = this.#first[feature] ?? 0; at !== 0; at = this.#next[at] ?? 0) {
      const telling = this.#tellings[at] ?? 0;
      const hitsBefore = hits[telling] ?? 0;
      if (hitsBefore === 0) touched.push(telling);
      hits[telling] = hitsBefore + 1;
      of[telling] = (of[telling] ?? 0) + weight;
    }
  }
}

/** What was found for one telling, by the id of the other. */
interface Scores {
  readonly of: Float64Array;
  /** How many features were shared. */
  readonly hits: Int32Array;
  readonly touched: number[];
}

export class CandidateIndex {
  readonly #stems = new Postings();
  readonly #shingles = new Postings();
  #scores = new Float64Array(1024);
  #hits = new Int32Array(1024);
  #features = new Int32Array(1024);

  /** Makes a telling findable. Call it once for each, in order of id. */
  add(telling: Telling): void {
    for (const stem of telling.stems) this.#stems.add(stem, telling.id);
    for (const shingle of telling.shingles) this.#shingles.add(shingle, telling.id);
    this.#hits = atLeast(this.#hits, telling.id + 1);
    this.#features = atLeast(this.#features, telling.id + 1);
    this.#features[telling.id] = telling.stems.length + telling.shingles.length;
    if (telling.id >= this.#scores.length) this.#scores = new Float64Array(2 * telling.id + 2);
  }

  /** Tellings found by what they share with this one, the most promising first. */
  find(telling: Telling, weights: Weights): number[] {
    const scores: Scores = { of: this.#scores, hits: this.#hits, touched: [] };
    this.#follow(telling, weights, scores);
    const found = this.#mostPromising(scores);
    for (const id of scores.touched) {
      scores.of[id] = 0;
      scores.hits[id] = 0;
    }
    return found;
  }

  /** Scores the tellings that share a feature which not too many share. */
  #follow(telling: Telling, weights: Weights, scores: Scores): void {
    for (let index = 0; index < telling.stems.length; index += 1) {
      const stem = telling.stems[index] ?? 0;
      const count = this.#stems.count(stem);
      if (count <= mostPostings) this.#stems.score(stem, weights.of(stem, wordKinds.content), scores);
    }
    for (let index = 0; index < telling.shingles.length; index += 1) {
      const shingle = telling.shingles[index] ?? 0;
      const count = this.#shingles.count(shingle);
      if (count > 0 && count <= mostPostings) {
        this.#shingles.score(shingle, shingleShare * weights.rarity(count), scores);
      }
    }
  }

  #mostPromising({ of, hits, touched }: Scores): number[] {
    let best = 0;
    for (const id of touched) best = Math.max(best, of[id] ?? 0);
    const least = best * leastShare;
    const promising = touched.filter(
      (id) => (of[id] ?? 0) >= least || (hits[id] ?? 0) >= mostlyHere * (this.#features[id] ?? 0),
    );
    promising.sort((a, b) => (of[b] ?? 0) - (of[a] ?? 0) || a - b);
    return promising.slice(0, mostCandidates);
  }
}
