/**
 * A passage cut into runs of words that are marked alike, so that what was first told here and what is not repeated can be seen inside
 * it. Joined together the runs are exactly the passage.
 */
import type { Passage, Span } from '../../../shared/domain/comparison/result.ts';

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

/** The passage of the newer account. `account` is its index. A passage that is all new, or all told before, carries no marks. */
export function runsOfPassage(passage: Passage, text: string, account: number): Run[] {
  const marks: MarkedSpan[] = [];
  if (passage.status !== 'new' && passage.status !== 'same') {
    for (const origin of passage.origins) {
      if (origin.account === account) marks.push({ start: origin.start, end: origin.end, mark: 'other-words' });
    }
    for (const { kind, start, end } of passage.details) {
      if (kind === 'added') marks.push({ start, end, mark: 'first-told' });
      if (kind === 'changed') marks.push({ start, end, mark: 'differs' });
    }
  }
  return cut(text, passage.start, passage.end, marks);
}

/** The earlier passage beside it: which of its words differ there, and which are not repeated. */
export function runsOfSource(passage: Passage, source: Span, text: string): Run[] {
  const marks: MarkedSpan[] = [];
  for (const { kind, was } of passage.details) {
    if (was === undefined || was.account !== source.account) continue;
    if (kind === 'changed') marks.push({ start: was.start, end: was.end, mark: 'differs' });
    if (kind === 'dropped') marks.push({ start: was.start, end: was.end, mark: 'not-repeated' });
  }
  return cut(text, source.start, source.end, marks);
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
