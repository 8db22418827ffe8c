/** Passages that stand in another order than in their source: all that the heaviest increasing run of sources leaves out. */

/** `positions[i]` is where element `i` stands in its source, `weights[i]` how much it would cost to call it moved. */
export function movedElements(positions: readonly number[], weights: readonly number[]): Uint8Array {
  const moved = new Uint8Array(positions.length).fill(1);
  const ranks = ranksOf(positions);
  const best = new Float64Array(ranks.size + 1);
  const bestAt = new Int32Array(ranks.size + 1).fill(-1);
  const before = new Int32Array(positions.length).fill(-1);
  for (const [index, position] of positions.entries()) {
    const rank = ranks.get(position) ?? 1;
    let reached = 0;
    for (let at = rank; at > 0; at -= at & -at) {
      if ((best[at] ?? 0) > reached) {
        reached = best[at] ?? 0;
        before[index] = bestAt[at] ?? -1;
      }
    }
    const total = reached + (weights[index] ?? 1);
    for (let at = rank; at <= ranks.size; at += at & -at) {
      if (total > (best[at] ?? 0)) {
        best[at] = total;
        bestAt[at] = index;
      }
    }
  }
  let last = -1;
  let most = 0;
  for (let at = ranks.size; at > 0; at -= at & -at) {
    if ((best[at] ?? 0) > most) {
      most = best[at] ?? 0;
      last = bestAt[at] ?? -1;
    }
  }
  for (; last >= 0; last = before[last] ?? -1) moved[last] = 0;
  return moved;
}

function ranksOf(positions: readonly number[]): Map<number, number> {
  const sorted = [...new Set(positions)].sort((a, b) => a - b);
  return new Map(sorted.map((position, index) => [position, index + 1]));
}
