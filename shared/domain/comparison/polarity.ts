/** A "not" that one side has and the other has not. */
import type { AlignedPair, Difference, Gap } from './gaps.ts';
import { type Lexicon, wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';
import type { WordLikeness } from './word-likeness.ts';

const mostWordsTurned = 2;
/** A second "not" so near to one that was named already adds nothing; in some languages neither to one that both sides have. */
const sameClause = 4;

/** The turns in the gaps of a pair; their words are taken out of the gaps. */
export function turnedAround(
  gaps: readonly Gap[],
  pair: AlignedPair,
  lexicon: Lexicon,
  likeness: WordLikeness,
): Difference[] {
  const turns: Difference[] = [];
  for (const gap of gaps) {
    const turn = turnIn(gap, pair, likeness);
    if (turn === null) continue;
    const last = turns.at(-1);
    const again = last !== undefined && turn.newer[0] - last.newer[1] < sameClause;
    if (!again && !standsByKeptNegation(gap, pair, lexicon)) turns.push(turn);
  }
  return turns;
}

function standsByKeptNegation(gap: Gap, { newer, alignment }: AlignedPair, lexicon: Lexicon): boolean {
  const [from, to] = gap.newer;
  for (let at = Math.max(0, from - sameClause); at < Math.min(newer.key.length, to + sameClause); at += 1) {
    const isKept = newer.kind[at] === wordKinds.negation && (alignment.anywhere[at] ?? -1) >= 0;
    if (isKept && lexicon.facts(newer.word[at] ?? 0)?.agrees === true) return true;
  }
  return false;
}

function turnIn(gap: Gap, { newer, earlier }: AlignedPair, likeness: WordLikeness): Difference | null {
  const here = ofKind(newer, gap.looseNewer, wordKinds.negation);
  const there = ofKind(earlier, gap.looseEarlier, wordKinds.negation);
  if (here.length > 0 === there.length > 0) return null;
  const own = ofKind(newer, gap.looseNewer, wordKinds.content);
  const other = ofKind(earlier, gap.looseEarlier, wordKinds.content);
  const turned =
    here.length > 0
      ? turns(newer, here, own, earlier, other, likeness)
      : turns(earlier, there, other, newer, own, likeness);
  if (!turned) return null;
  const difference: Difference = {
    kind: 'changed',
    newer: rangeOf(gap.looseNewer, gap.newer, newer),
    earlier: rangeOf(gap.looseEarlier, gap.earlier, earlier),
  };
  gap.looseNewer = [];
  gap.looseEarlier = [];
  return difference;
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
    negations.some((at) => opposite.some((to) => likeness.turned(negated.word[at] ?? 0, plain.word[to] ?? 0) > 0))
  );
}

/** The loose words of a gap; where there are none, the forms of a word in it; where it is empty, the word behind it, which is what is turned. */
function rangeOf(loose: readonly number[], [from, end]: readonly [number, number], telling: Telling): [number, number] {
  const first = loose[0];
  if (first !== undefined) return [first, (loose.at(-1) ?? first) + 1];
  if (from < end) return [from, end];
  const next = Math.min(end, Math.max(0, telling.key.length - 1));
  return [next, Math.min(next + 1, telling.key.length)];
}
