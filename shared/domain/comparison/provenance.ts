/** Who first said each word: followed back through the matched passages, account by account (after WikiWho, Flöck and Acosta 2014). */
import type { Alignment } from './alignment.ts';
import { wordKinds } from './lexicon.ts';
import type { Passage } from './result.ts';
import type { Telling } from './tellings.ts';

/** A matched earlier passage, its words set beside the newer ones, and the account each of its words was first told in. */
export interface Lineage {
  readonly telling: Telling;
  readonly alignment: Alignment;
  readonly origins: Int16Array;
}

/** For each word of `telling`, told in `account`, the account that first wrote it in this lineage. */
export function originsOfWords(telling: Telling, account: number, lineages: readonly Lineage[]): Int16Array {
  const origins = new Int16Array(telling.key.length).fill(account);
  for (const { telling: earlier, alignment, origins: earlierOrigins } of lineages) {
    for (let index = 0; index < origins.length; index += 1) {
      const partner = alignment.anywhere[index] ?? -1;
      if (partner < 0 || !sameWord(telling, index, earlier, partner)) continue;
      const origin = earlierOrigins[partner] ?? account;
      if (origin < (origins[index] ?? account)) origins[index] = origin;
    }
    keepNumberWords(telling, earlier, alignment, earlierOrigins, origins);
  }
  return origins;
}

/** Parts of another number are still the same words: "hundred" in "two hundred" and "three hundred". */
function keepNumberWords(
  newer: Telling,
  earlier: Telling,
  { anywhere }: Alignment,
  from: Int16Array,
  origins: Int16Array,
) {
  for (let index = 0; index < anywhere.length; index += 1) {
    if ((anywhere[index] ?? -1) >= 0 || newer.kind[index] !== wordKinds.number) continue;
    const at = earlier.word.indexOf(newer.word[index] ?? -1);
    const origin = at < 0 ? undefined : from[at];
    if (origin !== undefined && origin < (origins[index] ?? 0)) origins[index] = origin;
  }
}

/** Whether two aligned words are the same word, or tell the same number or date. */
export function sameWord(newer: Telling, index: number, earlier: Telling, partner: number): boolean {
  if (newer.word[index] === earlier.word[partner]) return true;
  const kind = newer.kind[index];
  const valued = kind === wordKinds.number || kind === wordKinds.month || kind === wordKinds.weekday;
  return valued && newer.key[index] === earlier.key[partner];
}

/** Origins of words as runs of text. The first and last run reach to the ends of the passage, so that every sign lies in one. */
export function originRuns(
  range: { readonly start: number; readonly end: number },
  origins: Int16Array,
  starts: Int32Array,
  ends: Int32Array,
): Passage['origins'] {
  const runs: Passage['origins'] = [];
  for (let index = 0; index < origins.length; index += 1) {
    const account = origins[index] ?? 0;
    const last = runs.at(-1);
    const end = ends[index] ?? range.end;
    if (last?.account === account) last.end = end;
    else runs.push({ start: starts[index] ?? range.start, end, account });
  }
  const [first] = runs;
  const last = runs.at(-1);
  if (first !== undefined) first.start = range.start;
  if (last !== undefined) last.end = range.end;
  return runs;
}
