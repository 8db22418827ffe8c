/** Who first said each word: followed back through the matched passages, account by account (after WikiWho, Flöck and Acosta 2014). */
import type { Range } from '../../text/range.ts';
import type { Alignment } from './alignment.ts';
import { wordKinds } from './lexicon.ts';
import type { Passage } from './result.ts';
import type { Beside } from './sources-beside.ts';
import type { Telling } from './tellings.ts';

/** For each word of `telling`, told in `account`, the account that first wrote it in this lineage. */
export function originsOfWords(telling: Telling, account: number, sources: readonly Beside[]): Int16Array {
  const origins = new Int16Array(telling.key.length).fill(account);
  for (const { telling: earlier, alignment, origins: earlierOrigins } of sources) {
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

/**
 * Origins of words as runs of text. The first and last run reach to the ends of the passage, so that every sign lies in one; a passage without
 * a word is one run, of the account that `firstDisclosed` names.
 */
export function originRuns(
  range: Range,
  origins: Int16Array,
  words: { readonly start: Int32Array; readonly end: Int32Array },
  firstWord: number,
  firstDisclosed: number,
): Passage['origins'] {
  const runs: Passage['origins'] = [];
  let last = { start: range.start, end: range.start, account: origins[0] ?? firstDisclosed };
  runs.push(last);
  for (let index = 0; index < origins.length; index += 1) {
    const account = origins[index] ?? 0;
    if (account !== last.account) {
      last = { start: words.start[firstWord + index] ?? range.start, end: range.start, account };
      runs.push(last);
    }
    last.end = words.end[firstWord + index] ?? range.end;
  }
  last.end = range.end;
  return runs;
}
