/**
 * A passage cut into runs of words that are marked alike, so that what was first told here and what is not repeated can be seen inside
 * it. Joined together the runs are exactly the passage.
 */
import type { Passage, Span } from '../comparison/result.ts';
import { wordDifferences } from '../comparison/word-differences.ts';

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

/** The passage as it stands in its account: what was added and what differs is marked, nothing else. */
export function runsInPlace(passage: Passage, text: string, account: number): Run[] {
  return cut(text, passage.start, passage.end, detailMarks(passage, account));
}

/** The passage beside its sources: words of its own that no source has are marked too. */
export function runsOfPassage(passage: Passage, text: string, account: number, sourceTexts: readonly string[]): Run[] {
  const words = text.slice(passage.start, passage.end);
  const fresh = sourceTexts.map((source) =>
    wordDifferences(source, words)
      .newer.filter(({ both }) => !both)
      .map(({ start, end }) => ({ start: passage.start + start, end: passage.start + end })),
  );
  const inNone = fresh.reduce((one, other) => one.flatMap((span) => other.flatMap((also) => overlap(span, also))));
  const marks: MarkedSpan[] = inNone.map((span) => ({ ...span, mark: 'other-words' }));
  return cut(text, passage.start, passage.end, [...marks, ...detailMarks(passage, account)]);
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

/** An added detail is marked with the words around it that this account was the first to write. */
function detailMarks({ details, origins }: Passage, account: number): MarkedSpan[] {
  const added = details.filter(({ kind }) => kind === 'added');
  const firstWritten = origins.filter(
    (origin) => origin.account === account && added.some((detail) => overlap(origin, detail).length > 0),
  );
  return [
    ...[...firstWritten, ...added].map(({ start, end }) => ({ start, end, mark: 'first-told' as const })),
    ...details
      .filter(({ kind }) => kind === 'changed')
      .map(({ start, end }) => ({ start, end, mark: 'differs' as const })),
  ];
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }) {
  const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
  return start < end ? [{ start, end }] : [];
}

const signsAtEdges = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** A mark begins and ends with a word; blanks and stops at its edges stay plain. */
function toWords(text: string, { start, end, mark }: MarkedSpan): MarkedSpan {
  const words = text.slice(start, end);
  const before = words.length - words.replace(/^[\s\p{P}]+/u, '').length;
  return { start: start + before, end: start + before + words.replace(signsAtEdges, '').length, mark };
}

/** Where marks overlap, the later one in the list counts. */
function cut(text: string, start: number, end: number, spans: readonly MarkedSpan[]): Run[] {
  const marks = spans.map((span) => toWords(text, span)).filter((span) => span.start < span.end);
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
