/**
 * What differs inside a matched pair, read off the aligned words: another number, date, name or "not" (changed), content that only the
 * newer passage has (added), content that only the earlier one has (dropped). Other words for the same are no difference.
 */
import type { Alignment } from './alignment.ts';
import { wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';
import type { WordLikeness } from './word-likeness.ts';

/** A difference in words, by position: `newer` and `earlier` are `[first, end)`; empty where the side has nothing. */
export interface Difference {
  readonly kind: 'added' | 'changed' | 'dropped';
  readonly newer: readonly [number, number];
  readonly earlier: readonly [number, number];
}

interface Gap {
  readonly newer: readonly [number, number];
  readonly earlier: readonly [number, number];
}

/** The differences of a pair, in order of the newer passage. */
export function differencesOf(
  newer: Telling,
  earlier: Telling,
  alignment: Alignment,
  likeness: WordLikeness,
): Difference[] {
  const spared = wordsSpared(alignment, earlier.key.length);
  return gapsOf(alignment.inOrder, earlier.key.length).flatMap((gap) =>
    differencesIn(gap, newer, earlier, alignment, spared, likeness),
  );
}

/** Marks the words of the earlier passage that the newer one has, wherever. */
export function wordsSpared(alignment: Alignment, length: number): Uint8Array {
  const spared = new Uint8Array(length);
  for (const partner of alignment.anywhere) if (partner >= 0) spared[partner] = 1;
  return spared;
}

function gapsOf(inOrder: Int32Array, earlierLength: number): Gap[] {
  const gaps: Gap[] = [];
  let newerFrom = 0;
  let earlierFrom = 0;
  const close = (newerTo: number, earlierTo: number) => {
    if (newerTo > newerFrom || earlierTo > earlierFrom) {
      gaps.push({ newer: [newerFrom, newerTo], earlier: [earlierFrom, earlierTo] });
    }
  };
  for (const [index, partner] of inOrder.entries()) {
    if (partner < 0) continue;
    close(index, partner);
    newerFrom = index + 1;
    earlierFrom = partner + 1;
  }
  close(inOrder.length, earlierLength);
  return gaps;
}

const typedKinds = [wordKinds.number, wordKinds.month, wordKinds.weekday, wordKinds.name] as const;

function differencesIn(
  gap: Gap,
  newer: Telling,
  earlier: Telling,
  alignment: Alignment,
  spared: Uint8Array,
  likeness: WordLikeness,
): Difference[] {
  let own = positions(gap.newer).filter((at) => alignment.anywhere[at] === -1);
  let other = positions(gap.earlier).filter((at) => spared[at] === 0);
  const found: Difference[] = [];
  const take = (kind: Difference['kind'], fromOwn: number[], fromOther: number[]) => {
    found.push({ kind, newer: span(fromOwn, gap.newer[0]), earlier: span(fromOther, gap.earlier[0]) });
    own = own.filter((at) => !fromOwn.includes(at));
    other = other.filter((at) => !fromOther.includes(at));
  };
  [own, other] = withoutVariants(own, other, newer, earlier, likeness);
  for (const kind of typedKinds) {
    const mine = runOf(own, newer, kind);
    const theirs = runOf(other, earlier, kind);
    if (mine.length > 0 && theirs.length > 0) take('changed', mine, theirs);
  }
  const content = own.filter((at) => isContent(newer, at));
  const missing = other.filter((at) => isContent(earlier, at));
  const negatedHere = own.filter((at) => newer.kind[at] === wordKinds.negation);
  const negatedThere = other.filter((at) => earlier.kind[at] === wordKinds.negation);
  const turned = (negatedHere.length === 0) !== (negatedThere.length === 0);
  // A "not" inside a clause that is added or dropped as a whole turns nothing around.
  if (turned && (content.length === 0) === (missing.length === 0)) {
    take('changed', negatedHere.length > 0 ? negatedHere : nextWord(gap.newer, newer), negatedThere);
  }
  if (content.length > 0 && (missing.length === 0 || content.length >= missing.length + 2)) {
    take('added', content, missing);
  } else if (missing.length > 0 && (content.length === 0 || missing.length >= content.length + 2)) {
    found.push({ kind: 'dropped', newer: [gap.newer[1], gap.newer[1]], earlier: span(missing, gap.earlier[0]) });
  }
  return found.sort((a, b) => a.newer[0] - b.newer[0] || a.newer[1] - b.newer[1]);
}

function positions([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function span(at: readonly number[], fallback: number): [number, number] {
  const first = at[0] ?? fallback;
  const last = at.at(-1);
  return [first, last === undefined ? first : last + 1];
}

/** The first run of neighbouring words of a kind. */
function runOf(at: readonly number[], telling: Telling, kind: number): number[] {
  const run: number[] = [];
  for (const index of at) {
    if (telling.kind[index] !== kind) continue;
    const last = run.at(-1);
    if (last === undefined || index === last + 1) run.push(index);
  }
  return run;
}

function nextWord([, to]: readonly [number, number], telling: Telling): number[] {
  const at = Math.min(to, telling.key.length - 1);
  return at >= 0 ? [at] : [];
}

function isContent(telling: Telling, at: number): boolean {
  const kind = telling.kind[at];
  return kind !== wordKinds.small && kind !== wordKinds.negation;
}

/** Leaves out words that are forms or spellings of one another. */
function withoutVariants(
  own: readonly number[],
  other: readonly number[],
  newer: Telling,
  earlier: Telling,
  likeness: WordLikeness,
): [number[], number[]] {
  const left = [...other];
  const loose = own.filter((at) => {
    const place = left.findIndex((to) => isVariant(newer, at, earlier, to, likeness));
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  });
  return [loose, left];
}

function isVariant(newer: Telling, at: number, earlier: Telling, to: number, likeness: WordLikeness): boolean {
  const kinds = [newer.kind[at], earlier.kind[to]];
  if (kinds.some((kind) => kind !== wordKinds.content && kind !== wordKinds.name)) return false;
  const left = newer.word[at] ?? 0;
  const right = earlier.word[to] ?? 0;
  if (kinds[0] === wordKinds.name && kinds[1] === wordKinds.name) return likeness.sameName(left, right);
  return likeness.of(left, right) > 0;
}
