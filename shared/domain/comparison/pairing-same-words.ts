/**
 * Pairs passages of the same words. Words that stand once in each account are sure; from them pairing spreads to the neighbours, which
 * is how a stock sentence ("I was afraid.") finds its own place among many; what is left goes to the nearest place.
 */
import { type Match, type Pair, type Partners, placesOf } from './partners.ts';

/** Pairs all that it can, in `partners` and in the matches it gives back. */
export function pairSameWords(pair: Pair, partners: Partners): Match[] {
  const matches: Match[] = [];
  const newerPlaces = placesOf(pair.newer);
  const earlierPlaces = placesOf(pair.earlier);
  const join = (newer: number, earlier: number) => {
    partners.ofNewer[newer] = earlier;
    partners.ofEarlier[earlier] = newer;
    matches.push({ newer, earlier, similarity: 1 });
  };
  for (const [telling, places] of newerPlaces) {
    const found = earlierPlaces.get(telling);
    const [newer] = places;
    const earlier = found?.[0];
    if (places.length === 1 && found?.length === 1 && newer !== undefined && earlier !== undefined)
      join(newer, earlier);
  }
  for (const step of [1, -1]) spread(pair, partners, step, join);
  for (const [telling, places] of newerPlaces) {
    const found = earlierPlaces.get(telling);
    if (found !== undefined) pairLeftOver(places, found, partners, join, matches);
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

/** Pairs what is left of one wording, each with the place nearest to where its neighbours are; then lets the rest share. */
function pairLeftOver(
  newerPlaces: readonly number[],
  earlierPlaces: readonly number[],
  partners: Partners,
  join: (newer: number, earlier: number) => void,
  matches: Match[],
): void {
  const free = earlierPlaces.filter((earlier) => partners.ofEarlier[earlier] === -1);
  for (const newer of newerPlaces) {
    if (partners.ofNewer[newer] !== -1) continue;
    const expected = expectedPlace(newer, partners);
    const nearestFree = takeNearest(free, expected);
    if (nearestFree !== undefined) join(newer, nearestFree);
    else {
      const shared = nearest(earlierPlaces, expected);
      if (shared !== undefined) matches.push({ newer, earlier: shared, similarity: 1 });
    }
  }
  const tellers = newerPlaces.filter((newer) => partners.ofNewer[newer] !== -1);
  for (const earlier of free) {
    const teller = nearest(tellers, earlier);
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

function nearest(places: readonly number[], expected: number): number | undefined {
  let best: number | undefined;
  for (const place of places) {
    if (best === undefined || Math.abs(place - expected) < Math.abs(best - expected)) best = place;
  }
  return best;
}

function takeNearest(places: number[], expected: number): number | undefined {
  const best = nearest(places, expected);
  if (best !== undefined) places.splice(places.indexOf(best), 1);
  return best;
}
