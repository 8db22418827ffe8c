/**
 * Sets the words of two matched passages beside each other: in order where they run in the same order (a heaviest common subsequence,
 * in which rare words decide), then what is left wherever it stands, because clauses change places.
 */
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

export function alignWords(newer: Telling, earlier: Telling, weights: Weights): Alignment {
  const inOrder = new Int32Array(newer.key.length).fill(-1);
  const range = withoutCommonEnds(newer, earlier, inOrder);
  const rows = range.newerEnd - range.start;
  const columns = range.earlierEnd - range.start;
  if (rows > 0 && columns > 0 && rows * columns <= mostCells) {
    heaviestSubsequence(newer, earlier, weights, range.start, rows, columns, inOrder);
  }
  return { inOrder, anywhere: withMovedWords(newer, earlier, inOrder) };
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

const fromDiagonal = 1;
const fromAbove = 2;
const fromLeft = 3;

function heaviestSubsequence(
  newer: Telling,
  earlier: Telling,
  weights: Weights,
  start: number,
  rows: number,
  columns: number,
  inOrder: Int32Array,
): void {
  const step = new Uint8Array(rows * columns);
  let above = new Float64Array(columns + 1);
  let current = new Float64Array(columns + 1);
  for (let row = 0; row < rows; row += 1) {
    const key = newer.key[start + row] ?? 0;
    const weight = weights.of(key, newer.kind[start + row] ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const skipNewer = above[column + 1] ?? 0;
      const skipEarlier = current[column] ?? 0;
      let best = skipNewer >= skipEarlier ? skipNewer : skipEarlier;
      let from = skipNewer >= skipEarlier ? fromAbove : fromLeft;
      if (earlier.key[start + column] === key) {
        const runsOn = row > 0 && column > 0 && step[(row - 1) * columns + column - 1] === fromDiagonal;
        const joined = (above[column] ?? 0) + weight + (runsOn ? neighbourBonus : 0);
        if (joined >= best) {
          best = joined;
          from = fromDiagonal;
        }
      }
      current[column + 1] = best;
      step[row * columns + column] = from;
    }
    [above, current] = [current, above];
  }
  for (let row = rows - 1, column = columns - 1; row >= 0 && column >= 0; ) {
    const from = step[row * columns + column];
    if (from === fromDiagonal) inOrder[start + row] = start + column;
    if (from !== fromLeft) row -= 1;
    if (from !== fromAbove) column -= 1;
  }
}

function withMovedWords(newer: Telling, earlier: Telling, inOrder: Int32Array): Int32Array {
  const anywhere = inOrder.slice();
  const taken = new Uint8Array(earlier.key.length);
  for (const partner of inOrder) if (partner >= 0) taken[partner] = 1;
  const free = new Map<number, number[]>();
  for (const [index, key] of earlier.key.entries()) {
    if (taken[index] === 1) continue;
    const places = free.get(key);
    if (places === undefined) free.set(key, [index]);
    else places.push(index);
  }
  for (const [index, key] of newer.key.entries()) {
    if (anywhere[index] !== -1) continue;
    const place = free.get(key)?.shift();
    if (place !== undefined) anywhere[index] = place;
  }
  return anywhere;
}
