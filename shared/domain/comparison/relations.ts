/** Which tellings may tell the same, and how much: worked out once for each new wording, whatever accounts it comes up in later. */
import type { CandidateIndex } from './candidates.ts';
import type { Telling, Tellings } from './tellings.ts';
import { type Overlap, type Scales, similarityOf } from './weighing.ts';
import type { Weights } from './weights.ts';

export interface Relation {
  /** The telling at the other end. */
  readonly other: number;
  readonly similarity: number;
  /** Similarity, less where it rests on little or on words in another order; what pairing goes by. */
  readonly strength: number;
  /** Up to 1: how much the neighbours may say, less where the words are mostly others. */
  readonly neighbourShare: number;
  /** Share of what this end tells that the other end tells too. */
  readonly covered: number;
}

/** Less than this is never worth looking at again. */
const leastSimilarity = 0.28;
/** Words that carry content, in common, that are evidence enough. */
const enoughWords = 3;
/** Share of words, or of neighbouring words, in common that a retelling usually has. */
const usualShare = 0.7;
/**
 * Share of words in common at which neighbours say all they can. Two passages with less, in the same place, may well be one left out and
 * another told for the first time.
 */
const wordsForNeighbours = 0.6;

export class Relations {
  readonly #of: Relation[][] = [];
  #left: number;

  /** `budget`: how many pairs may be weighed in all. */
  constructor(budget: number) {
    this.#left = budget;
  }

  /** Whether pairs were left unweighed. */
  get ranOut(): boolean {
    return this.#left < 0;
  }

  of(telling: number): readonly Relation[] {
    return this.#of[telling] ?? [];
  }

  /** Relates a telling to earlier ones that the index finds. */
  relate(telling: Telling, tellings: Tellings, index: CandidateIndex, scales: Scales, weights: Weights): void {
    for (const id of index.find(telling, weights)) {
      const earlier = tellings.get(id);
      if (earlier.question !== telling.question) continue;
      this.#left -= 1;
      if (this.#left < 0) return;
      const overlap = scales.weigh(telling, earlier);
      const similarity = similarityOf(overlap);
      if (similarity < leastSimilarity) continue;
      const strength = strengthOf(similarity, overlap, scales.order(telling, earlier));
      const neighbourShare = Math.min(1, overlap.words / wordsForNeighbours);
      const { shared, onlyNewer, onlyEarlier } = overlap;
      const covered = shared / (shared + onlyNewer);
      const coveredThere = shared / (shared + onlyEarlier);
      this.#add(telling.id, { other: earlier.id, similarity, strength, neighbourShare, covered });
      this.#add(earlier.id, { other: telling.id, similarity, strength, neighbourShare, covered: coveredThere });
    }
  }

  #add(telling: number, relation: Relation): void {
    const known = this.#of[telling];
    if (known === undefined) this.#of[telling] = [relation];
    else known.push(relation);
  }
}

function strengthOf(similarity: number, { contentWords, words }: Overlap, order: number): number {
  const sameWording = Math.max(0, words - 0.5);
  const evidence = 0.55 + 0.45 * Math.min(1, contentWords / enoughWords + sameWording);
  const wording = 0.6 + 0.4 * Math.min(1, Math.max(words, order) / usualShare);
  return similarity * evidence * wording;
}
