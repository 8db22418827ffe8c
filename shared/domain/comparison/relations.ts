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
}

/** Less than this is never worth looking at again. */
const leastSimilarity = 0.28;
/** A weight of shared words that is evidence enough. */
const enoughEvidence = 10;
/** Share of neighbouring words in common that a retelling usually has. */
const usualOrder = 0.66;

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
      this.#add(telling.id, { other: earlier.id, similarity, strength });
      this.#add(earlier.id, { other: telling.id, similarity, strength });
    }
  }

  #add(telling: number, relation: Relation): void {
    const known = this.#of[telling];
    if (known === undefined) this.#of[telling] = [relation];
    else known.push(relation);
  }
}

function strengthOf(similarity: number, { shared }: Overlap, order: number): number {
  const evidence = Math.min(1, 0.5 + (0.5 * shared) / enoughEvidence);
  return similarity * evidence * (0.82 + 0.18 * Math.min(1, order / usualOrder));
}
