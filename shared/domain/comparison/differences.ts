/**
 * What differs inside a matched pair, read off the aligned words: another number, date, name, place or "not" (changed), content that only
 * the newer passage has (added), content that only the earlier one has (dropped). Other words for the same are no difference.
 */
import { type AlignedPair, type Difference, type Gap, gapsOf, isReordered, span } from './gaps.ts';
import { type Lexicon, wordKinds } from './lexicon.ts';
import { replacedWords } from './replacements.ts';
import type { Telling } from './tellings.ts';
import { continuesValue } from './weighing.ts';
import type { WordLikeness } from './word-likeness.ts';

/** More words than the other side has by this many are more detail, not other words for the same. */
const moreDetail = 2;

/** The differences of a pair, in order of the newer passage. */
export function differencesOf(pair: AlignedPair, lexicon: Lexicon, likeness: WordLikeness): Difference[] {
  const gaps = gapsOf(pair);
  for (const gap of gaps) leaveOutVariants(gap, gap, pair, likeness);
  for (const here of gaps) for (const there of gaps) leaveOutVariants(here, there, pair, likeness);
  const changed = replacedWords(gaps, pair, lexicon, likeness);
  return [...changed, ...moreAndLess(gaps, pair, lexicon)].sort(
    (a, b) => a.newer[0] - b.newer[0] || a.newer[1] - b.newer[1],
  );
}

/** Leaves out words of `here` and `there` that are forms or spellings of one another. */
function leaveOutVariants(here: Gap, there: Gap, { newer, earlier }: AlignedPair, likeness: WordLikeness): void {
  if (here.looseNewer.length === 0 || there.looseEarlier.length === 0) return;
  here.looseNewer = here.looseNewer.filter((at) => {
    const place = there.looseEarlier.findIndex((to) => isVariant(newer, at, earlier, to, likeness));
    if (place >= 0) there.looseEarlier = there.looseEarlier.toSpliced(place, 1);
    return place < 0;
  });
}

/** Whether a word of each side are forms of one word, or spellings of one name. */
export function isVariant(newer: Telling, at: number, earlier: Telling, to: number, likeness: WordLikeness): boolean {
  const own = newer.kind[at];
  const other = earlier.kind[to];
  if (!mayVary(own) || !mayVary(other)) return false;
  const left = newer.word[at] ?? 0;
  const right = earlier.word[to] ?? 0;
  if (own === wordKinds.name && other === wordKinds.name) return likeness.sameName(left, right);
  return likeness.of(left, right) > 0;
}

function mayVary(kind: number | undefined): boolean {
  return kind === wordKinds.content || kind === wordKinds.name;
}

/** Content that one side alone has. Where clauses changed places, a gap says nothing by itself, and all are taken together. */
function moreAndLess(gaps: readonly Gap[], pair: AlignedPair, lexicon: Lexicon): Difference[] {
  const { newer, earlier } = pair;
  const one = lexicon.keys.of('#1');
  const surplusOf = (more: readonly number[], less: readonly number[]) =>
    sizeOf(newer, more, lexicon) - sizeOf(earlier, less, lexicon);
  const reordered = isReordered(pair);
  const own = gaps.map((gap) => gap.looseNewer.filter((at) => isDetail(newer, at, one)));
  const other = gaps.map((gap) => gap.looseEarlier.filter((at) => isDetail(earlier, at, one)));
  const whole = surplusOf(own.flat(), other.flat());
  return gaps.flatMap((gap, index): Difference[] => {
    const more = own[index] ?? [];
    const less = other[index] ?? [];
    const surplus = reordered ? whole : surplusOf(more, less);
    const pure = !reordered && (more.length === 0 || less.length === 0) && !replacesSmallWord(gap, more, newer);
    if (more.length > 0 && (surplus >= moreDetail || (pure && surplus > 0))) {
      return [{ kind: 'added', newer: span(more), earlier: less.length > 0 ? span(less) : noWords(gap.earlier) }];
    }
    if (less.length > 0 && (surplus <= -moreDetail || (pure && surplus < 0))) {
      return [{ kind: 'dropped', newer: [gap.newer[1], gap.newer[1]], earlier: span(less) }];
    }
    return [];
  });
}

/** One word of content in the place of small words ("several" for "many") says the same in other words; a name or number does not. */
function replacesSmallWord({ looseEarlier }: Gap, more: readonly number[], newer: Telling): boolean {
  const [only] = more;
  return more.length === 1 && looseEarlier.length > 0 && only !== undefined && newer.kind[only] === wordKinds.content;
}

/** How much detail words are; a number, date or name counts twice, a Chinese character for half a word. */
function sizeOf(telling: Telling, positions: readonly number[], lexicon: Lexicon): number {
  let size = 0;
  for (const at of positions) {
    if (continuesValue(telling, at)) continue;
    if (telling.kind[at] !== wordKinds.content) size += 2;
    else size += lexicon.isCharacter(telling.word[at] ?? 0) ? 0.5 : 1;
  }
  return size;
}

/** Small words are no detail, and neither is "one": it stands for an article, or begins a list. */
function isDetail(telling: Telling, at: number, one: number): boolean {
  const kind = telling.kind[at];
  if (kind === wordKinds.number && telling.key[at] === one) return false;
  return kind !== wordKinds.small && kind !== wordKinds.negation;
}

function noWords([from]: readonly [number, number]): [number, number] {
  return [from, from];
}
