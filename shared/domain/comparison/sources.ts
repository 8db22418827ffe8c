/** The earlier passages that each passage tells again: those paired with it, and those that its sources told again before. */
import type { KnownAccount, ReadAccount, SourcePassage } from './known-account.ts';
import type { Match } from './partners.ts';
import type { Tellings } from './tellings.ts';
import { type Scales, similarityOf } from './weighing.ts';

const inheritedShare = 0.5;
const leastSharedWeight = 3;
/** A stock sentence has more sources than this; what they told again in their turn says nothing. */
const mostSources = 40;

/** Sources by passage, best first; of equals the latest account, which is the telling before this one. */
export function sourcesOfPassages(own: ReadAccount, matches: readonly (readonly Match[])[]): SourcePassage[][] {
  const sources: SourcePassage[][] = Array.from(own.tellingOf, () => []);
  for (const [account, found] of matches.entries()) {
    for (const { newer, earlier, similarity } of found) {
      sources[newer]?.push({ account, passage: earlier, similarity });
    }
  }
  for (const list of sources) if (list.length > 1) list.sort(bestFirst);
  return sources;
}

export function bestFirst(a: SourcePassage, b: SourcePassage): number {
  return b.similarity - a.similarity || b.account - a.account || a.passage - b.passage;
}

/**
 * Adds what the sources themselves told again, where the passage still holds it. A passage reworded twice may no longer be like its first
 * telling; the telling between them keeps the line.
 */
export function inheritedSources(
  own: ReadAccount,
  passage: number,
  direct: readonly SourcePassage[],
  known: readonly KnownAccount[],
  { tellings, scales }: { readonly tellings: Tellings; readonly scales: Scales },
): readonly SourcePassage[] {
  if (direct.length === 0 || direct.length > mostSources) return direct;
  const isDirect = new Uint8Array(known.length);
  for (const { account } of direct) isDirect[account] = 1;
  if (!isDirect.includes(0)) return direct;
  const added = new Map<string, SourcePassage>();
  const telling = tellings.get(own.tellingOf[passage] ?? -1);
  for (const source of direct) {
    for (const older of known[source.account]?.sources[source.passage] ?? []) {
      if (isDirect[older.account] === 1) continue;
      const name = `${older.account}:${older.passage}`;
      if (added.has(name)) continue;
      const overlap = scales.weigh(telling, tellings.get(known[older.account]?.tellingOf[older.passage] ?? -1));
      const least = Math.min(overlap.onlyNewer, overlap.onlyEarlier);
      if (overlap.shared < leastSharedWeight || overlap.shared < inheritedShare * (overlap.shared + least)) continue;
      added.set(name, { account: older.account, passage: older.passage, similarity: similarityOf(overlap) });
    }
  }
  return added.size === 0 ? direct : [...direct, ...added.values()].sort(bestFirst);
}
