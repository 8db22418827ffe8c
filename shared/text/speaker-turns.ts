/**
 * Blocks of a text: paragraphs, and in a transcript the turns of its speakers (`Name: words`). A block never holds two paragraphs or
 * two speakers. Lines of a hard-wrapped paragraph stay together.
 */
import type { Range } from './range.ts';

/** A paragraph, or a speaker's turn in one; `wordsStart` is where the words begin, behind the speaker's label if there is one. */
export interface Block extends Range {
  readonly speaker: string | null;
  readonly wordsStart: number;
}

interface Line extends Range {
  readonly text: string;
}

const linePattern = /[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g;
const label = /^[ \t]*(?:\[[\d:.]+\]\s*)?([\p{L}\p{M}][\p{L}\p{M}\p{Nd}.'’ -]{0,39}?)\s?[:：፡](?=\s|$)/u;
/** What stands behind a label; a line without one needs no closer look. */
const colons = [':', '：', '፡'] as const;
/** Words that begin with a capital, or in a script without: a name, where "The address was" is the start of a sentence. */
const nameLike = /^(?:[^\s\p{Ll}][^\s]*\s?){1,3}$/u;
const listMark = /^\s*(?:[-•*–—]|\(?\p{Nd}{1,3}[.)])\s/u;
const sentenceEnd = /[.!?…。！？።؟।॥]["'”’»)\]]*\s*$/u;
const shortLine = 45;

/** Whether a label is read as a speaker's wherever it stands in a transcript, and not as the interviewers' side. */
export function isClearLabel(name: string): boolean {
  return labelOf(`${name}: `)?.name === name && nameLike.test(name) && !interviewers.test(name);
}

/** The labels of the interviewers' side when nobody names the person's own. */
const interviewers = /^(?:interviewer|interpreter|officer|q)(?:$|[ .\d])/iu;

/** Whether words under this label are somebody else's than the person's. */
export function isInterviewer(speaker: string, speakersWhoCount: readonly string[] | undefined): boolean {
  if (speakersWhoCount === undefined || speakersWhoCount.length === 0) return interviewers.test(speaker);
  const wanted = speaker.normalize('NFC').toLowerCase();
  return !speakersWhoCount.some((name) => name.trim().normalize('NFC').toLowerCase() === wanted);
}

/** The blocks of `text` in order; blank lines belong to none. */
export function blocksOf(text: string, speakersWhoCount?: readonly string[]): Block[] {
  const lines = linesOf(text);
  return blocksIn(lines, speakerLabels(lines, speakersWhoCount));
}

/** The paragraphs of `text` in order, whatever looks like a speaker's label in it. */
export function paragraphsOf(text: string): Range[] {
  return blocksIn(linesOf(text), new Set());
}

function blocksIn(lines: readonly Line[], speakers: ReadonlySet<string>): Block[] {
  const blocks: Block[] = [];
  let speaker: string | null = null;
  let open: Line[] = [];
  let wordsStart: number | null = null;
  const close = () => {
    const first = open[0];
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) {
      blocks.push({ start: first.start, end: last.end, speaker, wordsStart: wordsStart ?? first.start });
    }
    open = [];
    wordsStart = null;
  };
  for (const line of lines) {
    const found = labelOf(line.text);
    const isTurn = found !== null && speakers.has(found.name);
    if (isTurn || line.text.trim() === '' || !flowsOn(open, line)) close();
    if (line.text.trim() === '') continue;
    if (isTurn) {
      speaker = found.name;
      wordsStart = line.start + found.length;
    }
    open.push(line);
  }
  close();
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (const match of text.matchAll(linePattern)) {
    const isBreak = /^[\n\r\u2028\u2029]/.test(match[0]);
    if (!isBreak) lines.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
    else if (blank) lines.push({ start: match.index, end: match.index, text: '' });
    blank = isBreak;
  }
  return lines;
}

function labelOf(line: string): { name: string; length: number } | null {
  if (!colons.some((colon) => line.includes(colon))) return null;
  const match = label.exec(line);
  const name = match?.[1]?.trim();
  if (match === null || name === undefined || name.split(/\s+/u).length > 4) return null;
  return { name, length: match[0].length };
}

/** In a transcript every label that is a name, or comes again, opens a turn; elsewhere "He said: …" at the start of a line is only a sentence. */
function speakerLabels(lines: readonly Line[], speakersWhoCount: readonly string[] | undefined): Set<string> {
  const counts = new Map<string, number>();
  let written = 0;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    written += 1;
    const name = labelOf(line.text)?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const labels = [...counts.keys()];
  const isKnown = (name: string) => interviewers.test(name) || speakersWhoCount?.includes(name) === true;
  const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isTranscript = labels.some(isKnown) || labelled >= written / 2;
  return new Set(
    labels.filter((name) => {
      const count = counts.get(name) ?? 0;
      return isTranscript ? isKnown(name) || count > 1 || nameLike.test(name) : count > 2;
    }),
  );
}

/** Whether a line goes on with the sentence of the line before it: only where that one was wrapped at the margin. */
function flowsOn(open: readonly Line[], line: Line): boolean {
  const before = open.at(-1);
  if (before === undefined) return true;
  if (sentenceEnd.test(before.text) || listMark.test(line.text)) return false;
  const longest = Math.max(...open.map(({ text }) => text.length), Math.min(line.text.length, 80));
  return before.text.length >= shortLine && before.text.length >= longest * 0.6;
}
