/** Which tellings may tell the same, and how much: worked out once for each new wording, whatever accounts it comes up in later. */
import type { CandidateIndex } from './candidates.ts';
import type { Telling, Tellings } from './tellings.ts';
import { type Overlap, type Scales, similarityOf } from './weighing.ts';
import type { Weights } from './weights.ts';

export interface Relation {
  /** The telling at the other end. */
  readonly other: number;
  readonly similarity: number;
  /** What both say, as a weight: how much evidence the similarity rests on. */
  readonly shared: number;
  readonly conflicts: number;
}

/** Less than this is never worth looking at again. */
const leastSimilarity = 0.28;

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
      this.#keep(telling, earlier, scales.weigh(telling, earlier));
    }
  }

  #keep(telling: Telling, earlier: Telling, overlap: Overlap): void {
    const similarity = similarityOf(overlap);
    if (similarity < leastSimilarity) return;
    const { shared, conflicts } = overlap;
    this.#add(telling.id, { other: earlier.id, similarity, shared, conflicts });
    this.#add(earlier.id, { other: telling.id, similarity, shared, conflicts });
  }

  #add(telling: number, relation: Relation): void {
    const known = this.#of[telling];
    if (known === undefined) this.#of[telling] = [relation];
    else known.push(relation);
  }
}
