/** Passages that stand in another order than in their source: all that the heaviest increasing run of sources leaves out. */

/** `positions[i]` is where element `i` stands in its source (0 and up), `weights[i]` how much it would cost to call it moved. */
export function movedElements(positions: Int32Array, weights: Float64Array): Uint8Array {
  const moved = new Uint8Array(positions.length).fill(1);
  const ranks = ranksOf(positions);
  const highest = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  const best = new Float64Array(highest + 1);
  const bestAt = new Int32Array(highest + 1).fill(-1);
  const before = new Int32Array(positions.length).fill(-1);
  for (let index = 0; index < positions.length; index += 1) {
    const rank = ranks[index] ?? 1;
    let reached = 0;
    for (let at = rank; at > 0; at -= at & -at) {
      if ((best[at] ?? 0) > reached) {
        reached = best[at] ?? 0;
        before[index] = bestAt[at] ?? -1;
      }
    }
    const total = reached + (weights[index] ?? 1);
    for (let at = rank; at <= highest; at += at & -at) {
      if (total > (best[at] ?? 0)) {
        best[at] = total;
        bestAt[at] = index;
      }
    }
  }
  let last = -1;
  let most = 0;
  for (let at = highest; at > 0; at -= at & -at) {
    if ((best[at] ?? 0) > most) {
      most = best[at] ?? 0;
      last = bestAt[at] ?? -1;
    }
  }
  for (; last >= 0; last = before[last] ?? -1) moved[last] = 0;
  return moved;
}

/** For each position its place among the different positions, from 1 on. */
function ranksOf(positions: Int32Array): Int32Array {
  const rankAt = new Int32Array(positions.reduce((most, position) => Math.max(most, position), -1) + 1);
  for (const position of positions) rankAt[position] = 1;
  let rank = 0;
  for (let position = 0; position < rankAt.length; position += 1) {
    rank += rankAt[position] ?? 0;
    rankAt[position] = rank;
  }
  return positions.map((position) => rankAt[position] ?? 0);
}
