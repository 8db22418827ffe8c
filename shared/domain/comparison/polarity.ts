/** A "not" that one side has and the other has not. */
import type { AlignedPair, Difference, Gap } from './gaps.ts';
import { wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';
import type { WordLikeness } from './word-likeness.ts';

const mostWordsTurned = 2;

/** The turn in a gap, if there is one: at most one difference, whose words are taken out of the gap. */
export function turnedAround(gap: Gap, { newer, earlier }: AlignedPair, likeness: WordLikeness): Difference[] {
  const here = ofKind(newer, gap.looseNewer, wordKinds.negation);
  const there = ofKind(earlier, gap.looseEarlier, wordKinds.negation);
  if (here.length > 0 === there.length > 0) return [];
  const own = ofKind(newer, gap.looseNewer, wordKinds.content);
  const other = ofKind(earlier, gap.looseEarlier, wordKinds.content);
  const turned =
    here.length > 0
      ? turns(newer, here, own, earlier, other, likeness)
      : turns(earlier, there, other, newer, own, likeness);
  if (!turned) return [];
  const ownRange = rangeOf(gap.looseNewer, gap.newer, newer);
  const otherRange = rangeOf(gap.looseEarlier, gap.earlier, earlier);
  gap.looseNewer = [];
  gap.looseEarlier = [];
  return [{ kind: 'changed', newer: ownRange, earlier: otherRange }];
}

function ofKind(telling: Telling, positions: readonly number[], kind: number): number[] {
  return positions.filter((at) => telling.kind[at] === kind);
}

/**
 * Whether "not" turns what the other side says. Inside a clause that is added or dropped as a whole it turns nothing: there, one
 * side has content and the other has none. A word that holds its own "not" turns the word that it is a form of.
 */
function turns(
  negated: Telling,
  negations: readonly number[],
  withNegation: readonly number[],
  plain: Telling,
  opposite: readonly number[],
  likeness: WordLikeness,
): boolean {
  if (withNegation.length === 0 && opposite.length === 0) return true;
  if (Math.max(withNegation.length, opposite.length) > mostWordsTurned) return false;
  if (withNegation.length > 0 && opposite.length > 0) return true;
  if (withNegation.length > 0) return false;
  return (
    opposite.length === 1 ||
    negations.some((at) => opposite.some((to) => likeness.of(negated.word[at] ?? 0, plain.word[to] ?? 0) > 0))
  );
}

/** The loose words of a gap; where there are none, the word behind it, which is what is turned. */
function rangeOf(loose: readonly number[], [, end]: readonly [number, number], telling: Telling): [number, number] {
  const first = loose[0];
  if (first !== undefined) return [first, (loose.at(-1) ?? first) + 1];
  const next = Math.min(end, Math.max(0, telling.key.length - 1));
  return [next, Math.min(next + 1, telling.key.length)];
}
