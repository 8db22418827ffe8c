/**
 * Which passages of one earlier account a newer account tells again. First the same words, then the most alike, one to one; only what is
 * left over may share a partner (a passage told as two, two told as one, one told twice). One to one is what tells another event in
 * like words ("the other Friday") from the same event told again.
 */

import { pairSameWords } from './pairing-same-words.ts';
import { pairShared } from './pairing-shared.ts';
import { type Edge, type Match, type Pair, type Partners, Places } from './partners.ts';
import type { Relations } from './relations.ts';
import type { Tellings } from './tellings.ts';
import type { Scales } from './weighing.ts';

interface WeighedEdge extends Edge {
  readonly strength: number;
  readonly neighbourShare: number;
  /** How much less is enough, because the earlier passage holds most of what the newer one tells. */
  readonly ease: number;
}

const enough = 0.54;
/** A passage that mostly tells what the earlier one has needs less: it can hide little that is told for the first time. */
const mostlyCovered = 0.5;
const ease = 0.1;
/** What a neighbour adds whose partner stands directly beside, or one further. */
const besideBonus = 0.09;
const nearBonus = 0.06;
const rounds = [0.8, 0.62, enough, enough];
/** A wording that stands in an account more often than this is a stock sentence; only its own words find it. */
const mostPlaces = 12;

/** All matches between two accounts, by passage of the newer one. */
export function pairAccounts(pair: Pair, tellings: Tellings, relations: Relations, scales: Scales): Match[] {
  const partners: Partners = {
    ofNewer: new Int32Array(pair.newer.length).fill(-1),
    ofEarlier: new Int32Array(pair.earlier.length).fill(-1),
  };
  const matches = pairSameWords(pair, partners);
  const edges = edgesOf(pair, relations);
  for (const least of rounds) pairAlike(edges, partners, least, matches);
  matches.push(...pairShared(pair, edges, partners, tellings, scales));
  return matches;
}

function edgesOf(pair: Pair, relations: Relations): WeighedEdge[] {
  const places = new Places(pair.earlier, pair.tellings);
  const edges: WeighedEdge[] = [];
  for (let newer = 0; newer < pair.newer.length; newer += 1) {
    for (const { other, similarity, strength, neighbourShare, covered } of relations.of(pair.newer[newer] ?? -1)) {
      if (places.count(other) > mostPlaces) continue;
      for (let earlier = places.first(other); earlier >= 0; earlier = places.next(earlier)) {
        edges.push({ newer, earlier, similarity, strength, neighbourShare, ease: covered >= mostlyCovered ? ease : 0 });
      }
    }
  }
  return edges;
}

function pairAlike(edges: readonly WeighedEdge[], partners: Partners, least: number, matches: Match[]): void {
  const scored: { edge: WeighedEdge; score: number }[] = [];
  for (const edge of edges) {
    if (partners.ofNewer[edge.newer] !== -1 || partners.ofEarlier[edge.earlier] !== -1) continue;
    const score = edge.strength + neighbours(edge, partners) * edge.neighbourShare;
    if (score >= least - edge.ease) scored.push({ edge, score });
  }
  scored.sort((a, b) => b.score - a.score || a.edge.newer - b.edge.newer || a.edge.earlier - b.edge.earlier);
  for (const { edge } of scored) {
    if (partners.ofNewer[edge.newer] !== -1 || partners.ofEarlier[edge.earlier] !== -1) continue;
    partners.ofNewer[edge.newer] = edge.earlier;
    partners.ofEarlier[edge.earlier] = edge.newer;
    matches.push({ newer: edge.newer, earlier: edge.earlier, similarity: edge.similarity });
  }
}

/** What the neighbours say for a pair: that they are paired with the neighbours on the other side. */
function neighbours(edge: Edge, partners: Partners): number {
  const before = partners.ofNewer[edge.newer - 1] ?? -1;
  const after = partners.ofNewer[edge.newer + 1] ?? -1;
  return (before < 0 ? 0 : bonusOf(edge.earlier - before)) + (after < 0 ? 0 : bonusOf(after - edge.earlier));
}

function bonusOf(distance: number): number {
  if (distance === 1) return besideBonus;
  return distance === 2 ? nearBonus : 0;
}
