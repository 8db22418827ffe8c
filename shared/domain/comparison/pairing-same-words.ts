/**
 * Pairs passages of the same words. Words that stand once in each account are sure; from them pairing spreads to the neighbours, which
 * is how a stock sentence ("I was afraid.") finds its own place among many; what is left goes to the nearest place.
 */
import { type Match, type Pair, type Partners, Places } from './partners.ts';

/** Pairs all that it can, in `partners` and in the matches it gives back. */
export function pairSameWords(pair: Pair, partners: Partners): Match[] {
  const matches: Match[] = [];
  const here = new Places(pair.newer, pair.tellings);
  const there = new Places(pair.earlier, pair.tellings);
  const join = (newer: number, earlier: number) => {
    partners.ofNewer[newer] = earlier;
    partners.ofEarlier[earlier] = newer;
    matches.push({ newer, earlier, similarity: 1 });
  };
  for (let newer = 0; newer < pair.newer.length; newer += 1) {
    const telling = pair.newer[newer] ?? 0;
    if (here.count(telling) === 1 && there.count(telling) === 1) join(newer, there.first(telling));
  }
  for (const step of [1, -1]) spread(pair, partners, step, join);
  for (let newer = 0; newer < pair.newer.length; newer += 1) {
    const telling = pair.newer[newer] ?? 0;
    const repeated = here.count(telling) > 1 || there.count(telling) > 1;
    if (!repeated || here.first(telling) !== newer || there.count(telling) === 0) continue;
    pairLeftOver(here.all(telling), there.all(telling), partners, join, matches);
  }
  return matches;
}

function spread(pair: Pair, partners: Partners, step: number, join: (newer: number, earlier: number) => void): void {
  const count = pair.newer.length;
  for (let visited = 0; visited < count; visited += 1) {
    const from = step === 1 ? visited : count - 1 - visited;
    const partner = partners.ofNewer[from] ?? -1;
    if (partner < 0) continue;
    const newer = from + step;
    const earlier = partner + step;
    if (partners.ofNewer[newer] !== -1 || partners.ofEarlier[earlier] !== -1) continue;
    if (pair.newer[newer] === pair.earlier[earlier]) join(newer, earlier);
  }
}

/** Words that stand in an account more often than this are paired in order, not each with its nearest place. */
const mostWeighedPlaces = 100;

/** Pairs what is left of one wording, each with the place nearest to where its neighbours are; then lets the rest share. */
function pairLeftOver(
  newerPlaces: readonly number[],
  earlierPlaces: readonly number[],
  partners: Partners,
  join: (newer: number, earlier: number) => void,
  matches: Match[],
): void {
  let free = earlierPlaces.filter((earlier) => partners.ofEarlier[earlier] === -1);
  const inOrder = free.length > mostWeighedPlaces;
  for (const [index, newer] of newerPlaces.filter((place) => partners.ofNewer[place] === -1).entries()) {
    const expected = expectedPlace(newer, partners);
    const place = inOrder ? free[index] : nearest(free, expected);
    if (place !== undefined) {
      join(newer, place);
      if (!inOrder) free = free.filter((other) => other !== place);
    } else {
      const shared = nearest(earlierPlaces, expected);
      if (shared !== undefined) matches.push({ newer, earlier: shared, similarity: 1 });
    }
  }
  const tellers = newerPlaces.filter((newer) => partners.ofNewer[newer] !== -1);
  for (const earlier of earlierPlaces) {
    const teller = partners.ofEarlier[earlier] === -1 ? nearest(tellers, earlier) : undefined;
    if (teller !== undefined) matches.push({ newer: teller, earlier, similarity: 1 });
  }
}

function expectedPlace(newer: number, partners: Partners): number {
  for (let distance = 1; distance <= 8; distance += 1) {
    const before = partners.ofNewer[newer - distance];
    if (before !== undefined && before >= 0) return before + distance;
    const after = partners.ofNewer[newer + distance];
    if (after !== undefined && after >= 0) return after - distance;
  }
  return newer;
}

/** The place nearest to the expected one; `places` stand in order. */
function nearest(places: readonly number[], expected: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < expected) low = middle + 1;
    else high = middle;
  }
  const before = places[low - 1];
  const after = places[low];
  if (before === undefined || after === undefined) return before ?? after;
  return expected - before <= after - expected ? before : after;
}
