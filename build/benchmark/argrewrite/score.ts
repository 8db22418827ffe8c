/** How well a comparer finds the sentences that are in one draft alone. A sentence counts as marked where more than half of it is. */
import type { Range } from '../../../shared/text/range.ts';
import type { Comparer } from './comparers.ts';
import { type DraftSentence, draftOf, type Revision } from './revision.ts';

/** Sentences marked rightly (`hits`), marked at all (`claimed`), and in one draft alone (`actual`). */
export interface SentenceTally {
  readonly hits: number;
  readonly claimed: number;
  readonly actual: number;
}

export interface RevisionScore {
  /** Sentences of the newer draft. */
  readonly added: SentenceTally;
  /** Sentences of the older draft. */
  readonly notRepeated: SentenceTally;
}

/** The sentences of all revisions counted together. */
export function scoreOf(revisions: readonly Revision[], comparer: Comparer): RevisionScore {
  const scores = revisions.map(({ older, newer }) => {
    const before = draftOf(older);
    const after = draftOf(newer);
    const marked = comparer(before.text, after.text);
    return {
      added: tallyOf(newer, after.ranges, marked.added),
      notRepeated: tallyOf(older, before.ranges, marked.notRepeated),
    };
  });
  return {
    added: sumOf(scores.map(({ added }) => added)),
    notRepeated: sumOf(scores.map(({ notRepeated }) => notRepeated)),
  };
}

function tallyOf(
  sentences: readonly DraftSentence[],
  ranges: readonly Range[],
  marks: readonly Range[],
): SentenceTally {
  let hits = 0;
  let claimed = 0;
  let actual = 0;
  for (const [index, { aligned }] of sentences.entries()) {
    const marked = isMarked(ranges[index] ?? { start: 0, end: 0 }, marks);
    claimed += Number(marked);
    actual += Number(!aligned);
    hits += Number(marked && !aligned);
  }
  return { hits, claimed, actual };
}

function isMarked(sentence: Range, marks: readonly Range[]): boolean {
  let covered = 0;
  for (const { start, end } of marks) {
    covered += Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start));
  }
  return covered * 2 > sentence.end - sentence.start;
}

function sumOf(tallies: readonly SentenceTally[]): SentenceTally {
  return tallies.reduce(
    (sum, { hits, claimed, actual }) => ({
      hits: sum.hits + hits,
      claimed: sum.claimed + claimed,
      actual: sum.actual + actual,
    }),
    { hits: 0, claimed: 0, actual: 0 },
  );
}
