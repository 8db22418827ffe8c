/**
 * Sets the words of two matched passages beside each other: in order where they run in the same order (a heaviest common subsequence,
 * in which rare words decide), then what is left wherever it stands, because clauses change places.
 */
import { NumberLists } from './growing.ts';
import type { Telling } from './tellings.ts';
import type { Weights } from './weights.ts';

/** For each word of the newer passage its word in the earlier one, or -1. */
export interface Alignment {
  /** In step with the order of the earlier passage. */
  readonly inOrder: Int32Array;
  /** The same, and words that changed places. */
  readonly anywhere: Int32Array;
}

const neighbourBonus = 0.3;
/** Words at either end that both sides have, but that may belong elsewhere ("He took … and he burned"). */
const leftToWeigh = 3;
const mostCells = 250_000;

const fromDiagonal = 1;
const fromAbove = 2;
const fromLeft = 3;

/** Aligns pairs of tellings; keeps its tables between pairs. */
export class Aligner {
  readonly #weights: Weights;
  readonly #lists = new NumberLists();
  /** 0, 1, 2 …: how a telling is aligned with itself. */
  #counted = new Int32Array(0);
  #steps = new Uint8Array(4096);
  #above = new Float64Array(256);
  #current = new Float64Array(256);

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  align(newer: Telling, earlier: Telling): Alignment {
    if (newer === earlier) return this.#withItself(newer.key.length);
    const inOrder = this.#lists.zeros(newer.key.length).fill(-1);
    const { start, newerEnd, earlierEnd } = withoutCommonEnds(newer, earlier, inOrder);
    const rows = newerEnd - start;
    const columns = earlierEnd - start;
    if (rows > 0 && columns > 0 && rows * columns <= mostCells) {
      this.#findSteps(newer, earlier, start, rows, columns);
      this.#followSteps(start, rows, columns, inOrder);
    }
    return { inOrder, anywhere: withMovedWords(newer, earlier, inOrder) };
  }

  #withItself(length: number): Alignment {
    if (this.#counted.length < length) this.#counted = Int32Array.from({ length: 2 * length }, (_, index) => index);
    const inOrder = this.#counted.subarray(0, length);
    return { inOrder, anywhere: inOrder };
  }

  /** For each pair of positions the step by which the heaviest common subsequence up to it is reached. */
  #findSteps(newer: Telling, earlier: Telling, start: number, rows: number, columns: number): void {
    if (this.#steps.length < rows * columns) this.#steps = new Uint8Array(2 * rows * columns);
    if (this.#above.length <= columns) {
      this.#above = new Float64Array(2 * columns + 2);
      this.#current = new Float64Array(2 * columns + 2);
    }
    const steps = this.#steps;
    let above = this.#above.fill(0, 0, columns + 1);
    let current = this.#current.fill(0, 0, columns + 1);
    for (let row = 0; row < rows; row += 1) {
      const key = newer.key[start + row] ?? 0;
      const weight = this.#weights.of(key, newer.kind[start + row] ?? 0);
      for (let column = 0; column < columns; column += 1) {
        const skipNewer = above[column + 1] ?? 0;
        const skipEarlier = current[column] ?? 0;
        let best = skipNewer >= skipEarlier ? skipNewer : skipEarlier;
        let from = skipNewer >= skipEarlier ? fromAbove : fromLeft;
        if (earlier.key[start + column] === key) {
          const runsOn = row > 0 && column > 0 && steps[(row - 1) * columns + column - 1] === fromDiagonal;
          const joined = (above[column] ?? 0) + weight + (runsOn ? neighbourBonus : 0);
          if (joined >= best) {
            best = joined;
            from = fromDiagonal;
          }
        }
        current[column + 1] = best;
        steps[row * columns + column] = from;
      }
      [above, current] = [current, above];
    }
  }

  #followSteps(start: number, rows: number, columns: number, inOrder: Int32Array): void {
    for (let row = rows - 1, column = columns - 1; row >= 0 && column >= 0; ) {
      const from = this.#steps[row * columns + column];
      if (from === fromDiagonal) inOrder[start + row] = start + column;
      if (from !== fromLeft) row -= 1;
      if (from !== fromAbove) column -= 1;
    }
  }
}

function withoutCommonEnds(newer: Telling, earlier: Telling, inOrder: Int32Array) {
  let start = 0;
  let newerEnd = newer.key.length;
  let earlierEnd = earlier.key.length;
  const shorter = Math.min(newerEnd, earlierEnd);
  while (start < shorter && newer.key[start] === earlier.key[start]) start += 1;
  start = Math.max(0, start - leftToWeigh);
  while (newerEnd > start && earlierEnd > start && newer.key[newerEnd - 1] === earlier.key[earlierEnd - 1]) {
    newerEnd -= 1;
    earlierEnd -= 1;
  }
  const kept = Math.min(leftToWeigh, newer.key.length - newerEnd);
  newerEnd += kept;
  earlierEnd += kept;
  for (let index = 0; index < start; index += 1) inOrder[index] = index;
  for (let index = newerEnd; index < newer.key.length; index += 1) inOrder[index] = index - newerEnd + earlierEnd;
  return { start, newerEnd, earlierEnd };
}

/** Adds words that stand elsewhere: of what is left on both sides, the first of each kind with the first. */
function withMovedWords(newer: Telling, earlier: Telling, inOrder: Int32Array): Int32Array {
  if (!inOrder.includes(-1)) return inOrder;
  const taken = new Uint8Array(earlier.key.length);
  for (const partner of inOrder) if (partner >= 0) taken[partner] = 1;
  if (!taken.includes(0)) return inOrder;
  const anywhere = inOrder.slice();
  for (let index = 0; index < anywhere.length; index += 1) {
    if (anywhere[index] !== -1) continue;
    const key = newer.key[index];
    for (let place = taken.indexOf(0); place < taken.length; place += 1) {
      if (taken[place] === 1 || earlier.key[place] !== key) continue;
      anywhere[index] = place;
      taken[place] = 1;
      break;
    }
    if (!taken.includes(0)) break;
  }
  return anywhere;
}
