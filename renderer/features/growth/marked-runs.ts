/**
 * A passage cut into runs of words that are marked alike, so that what was first told here and what is not repeated can be seen inside
 * it. Joined together the runs are exactly the passage.
 */
import type { Detail, Passage, Span } from '../../../shared/domain/comparison/result.ts';
import { wordDifferences } from '../../../shared/domain/comparison/word-differences.ts';

export type Mark = 'plain' | 'first-told' | 'other-words' | 'differs' | 'not-repeated';

export interface Run {
  readonly start: number;
  readonly text: string;
  readonly mark: Mark;
}

interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** The passage as it stands in its account: its added and differing details are marked, nothing else. */
export function runsInPlace(passage: Passage, text: string): Run[] {
  return cut(text, passage.start, passage.end, detailMarks(passage.details));
}

/** The passage beside its sources: words of its own that no source has are marked too. */
export function runsOfPassage(passage: Passage, text: string, sourceTexts: readonly string[]): Run[] {
  const words = text.slice(passage.start, passage.end);
  const fresh = sourceTexts.map((source) =>
    wordDifferences(source, words)
      .newer.filter(({ both }) => !both)
      .map(({ start, end }) => ({ start: passage.start + start, end: passage.start + end })),
  );
  const inNone = fresh.reduce((one, other) => one.flatMap((span) => other.flatMap((also) => overlap(span, also))));
  const marks: MarkedSpan[] = inNone.map((span) => ({ ...span, mark: 'other-words' }));
  return cut(text, passage.start, passage.end, [...marks, ...detailMarks(passage.details)]);
}

/** A source beside the passage: which of its words differ there, and which are not repeated. */
export function runsOfSource(passage: Passage, source: Span, text: string, passageText: string): Run[] {
  const { earlier } = wordDifferences(text.slice(source.start, source.end), passageText);
  const marks: MarkedSpan[] = earlier
    .filter(({ both }) => !both)
    .map(({ start, end }) => ({ start: source.start + start, end: source.start + end, mark: 'other-words' }));
  for (const { kind, was } of passage.details) {
    if (was === undefined || was.account !== source.account || kind === 'added') continue;
    marks.push({ start: was.start, end: was.end, mark: kind === 'changed' ? 'differs' : 'not-repeated' });
  }
  return cut(text, source.start, source.end, marks);
}

function detailMarks(details: readonly Detail[]): MarkedSpan[] {
  return details.flatMap(({ kind, start, end }) => {
    if (kind === 'dropped') return [];
    return [{ start, end, mark: kind === 'added' ? ('first-told' as const) : ('differs' as const) }];
  });
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }) {
  const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
  return start < end ? [{ start, end }] : [];
}

/** Where marks overlap, the later one in the list counts. */
function cut(text: string, start: number, end: number, marks: readonly MarkedSpan[]): Run[] {
  const edges = new Set([start, end]);
  for (const mark of marks) {
    edges.add(Math.min(Math.max(mark.start, start), end));
    edges.add(Math.min(Math.max(mark.end, start), end));
  }
  const sorted = [...edges].toSorted((one, other) => one - other);
  const runs: Run[] = [];
  for (const [at, from] of sorted.entries()) {
    const to = sorted[at + 1];
    if (to === undefined) break;
    const mark = marks.findLast((candidate) => candidate.start <= from && candidate.end >= to)?.mark ?? 'plain';
    const last = runs.at(-1);
    if (last?.mark === mark) runs.splice(-1, 1, { ...last, text: last.text + text.slice(from, to) });
    else runs.push({ start: from, text: text.slice(from, to), mark });
  }
  return runs;
}
