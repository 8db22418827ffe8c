/**
 * What one-to-one pairing leaves over: a passage told in two parts, two passages told as one, a passage told twice. A left-over passage is
 * matched with one that has a partner already only where it tells the part that the partner does not, or tells the same without
 * another number, date, name or "not".
 */
import type { Edge, Match, Pair, Partners } from './partners.ts';
import type { Telling, Tellings } from './tellings.ts';
import type { Scales } from './weighing.ts';

const partToldElsewhere = 0.55;
const toldTwice = 0.72;
const leastSharedWeight = 3;

/** Matches of passages that have no partner with passages that have one. */
export function pairShared(
  pair: Pair,
  edges: readonly Edge[],
  partners: Partners,
  tellings: Tellings,
  scales: Scales,
): Match[] {
  const matches: Match[] = [];
  for (const edge of bestFirst(edges)) {
    const newerTaken = partners.ofNewer[edge.newer] ?? -1;
    const earlierTaken = partners.ofEarlier[edge.earlier] ?? -1;
    if (newerTaken === edge.earlier || newerTaken >= 0 === earlierTaken >= 0) continue;
    const newer = tellings.get(pair.newer[edge.newer] ?? 0);
    const earlier = tellings.get(pair.earlier[edge.earlier] ?? 0);
    const told =
      newerTaken >= 0
        ? tellsRest(earlier, newer, tellings.get(pair.earlier[newerTaken] ?? 0), scales)
        : tellsRest(newer, earlier, tellings.get(pair.newer[earlierTaken] ?? 0), scales);
    if (told) matches.push({ newer: edge.newer, earlier: edge.earlier, similarity: edge.similarity });
  }
  return matches;
}

function bestFirst(edges: readonly Edge[]): Edge[] {
  return [...edges].sort((a, b) => b.similarity - a.similarity || a.newer - b.newer || a.earlier - b.earlier);
}

/** Whether `part` tells what `whole` tells, beside or besides the `partner` that `whole` has already. */
function tellsRest(part: Telling, whole: Telling, partner: Telling, scales: Scales): boolean {
  const all = scales.weigh(part, whole);
  const common = all.shared / (all.shared + all.onlyNewer + all.onlyEarlier);
  if (all.conflicts === 0 && common >= toldTwice && all.shared >= leastSharedWeight) return true;
  const rest = scales.weigh(part, whole, wordsToldBy(partner, whole));
  return rest.shared >= leastSharedWeight && rest.shared >= partToldElsewhere * (rest.shared + all.onlyNewer);
}

/** Marks the words of `whole` that `partner` tells. */
function wordsToldBy(partner: Telling, whole: Telling): Uint8Array {
  const counts = new Map<number, number>();
  for (const key of partner.key) counts.set(key, (counts.get(key) ?? 0) + 1);
  const told = new Uint8Array(whole.key.length);
  for (let index = 0; index < told.length; index += 1) {
    const key = whole.key[index] ?? 0;
    const left = counts.get(key) ?? 0;
    if (left === 0) continue;
    told[index] = 1;
    counts.set(key, left - 1);
  }
  return told;
}
