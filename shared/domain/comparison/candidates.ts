/**
 * Which earlier tellings may tell the same: an inverted index from stems and pairs of neighbouring stems (shingles) to the tellings that
 * hold them. A feature that too many tellings share is not followed, so finding costs about the same for each passage, however
 * long the accounts are.
 */

import { wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';
import type { Weights } from './weights.ts';

const mostPostings = 96;
const mostCandidates = 12;
const leastShare = 0.25;
const shingleShare = 0.5;

interface Feature {
  readonly postings: readonly number[];
  readonly weight: number;
}

export class CandidateIndex {
  readonly #stems = new Map<number, number[]>();
  readonly #shingles = new Map<number, number[]>();
  #scores = new Float64Array(1024);

  /** Makes a telling findable. Call it once for each, in order of id. */
  add(telling: Telling): void {
    for (const key of stemsOf(telling)) addTo(this.#stems, key, telling.id);
    for (const shingle of shinglesOf(telling)) addTo(this.#shingles, shingle, telling.id);
    if (telling.id >= this.#scores.length) this.#scores = new Float64Array(this.#scores.length * 2 + telling.id);
  }

  /** Tellings found by what they share with this one, the most promising first. */
  find(telling: Telling, weights: Weights): number[] {
    const features = this.#features(telling, weights);
    const touched: number[] = [];
    const scores = this.#scores;
    for (const { postings, weight } of features) {
      for (const id of postings) {
        if (scores[id] === 0) touched.push(id);
        scores[id] = (scores[id] ?? 0) + weight;
      }
    }
    const best = touched.reduce((most, id) => Math.max(most, scores[id] ?? 0), 0);
    const found = touched
      .filter((id) => (scores[id] ?? 0) >= best * leastShare)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      .slice(0, mostCandidates);
    for (const id of touched) scores[id] = 0;
    return found;
  }

  #features(telling: Telling, weights: Weights): Feature[] {
    const features: Feature[] = [];
    for (const key of stemsOf(telling)) {
      const postings = this.#stems.get(key);
      if (postings !== undefined && postings.length <= mostPostings) {
        features.push({ postings, weight: weights.of(key, wordKinds.content) });
      }
    }
    for (const shingle of shinglesOf(telling)) {
      const postings = this.#shingles.get(shingle);
      if (postings !== undefined && postings.length <= mostPostings) {
        features.push({ postings, weight: shingleShare * weights.rarity(postings.length) });
      }
    }
    return features;
  }
}

function addTo(index: Map<number, number[]>, feature: number, id: number): void {
  const postings = index.get(feature);
  if (postings === undefined) index.set(feature, [id]);
  else if (postings.length <= mostPostings) postings.push(id);
}

function stemsOf(telling: Telling): Set<number> {
  const stems = new Set<number>();
  for (const [index, key] of telling.key.entries()) {
    const kind = telling.kind[index];
    if (kind !== wordKinds.small && kind !== wordKinds.negation) stems.add(key);
  }
  return stems;
}

const shingleSpace = 2 ** 26;

function shinglesOf(telling: Telling): Set<number> {
  const shingles = new Set<number>();
  for (let index = 1; index < telling.key.length; index += 1) {
    shingles.add((telling.key[index - 1] ?? 0) * shingleSpace + (telling.key[index] ?? 0));
  }
  return shingles;
}
