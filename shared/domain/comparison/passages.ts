/** Cuts an account into its passages: one sentence each, never across paragraphs or speakers. Every sign but blanks lies in one. */

import { graphemeEdges } from '../../text/graphemes.ts';
import type { Range } from '../../text/range.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import { blocksOf, isInterviewer } from '../../text/speaker-turns.ts';
import { cutLongPassages } from './long-passages.ts';

export interface PassageRange extends Range {
  /** Where the words begin: behind the speaker's label, if the passage opens a turn. */
  readonly wordsStart: number;
  /** Words of somebody else (an interviewer's question). */
  readonly question: boolean;
}

/**
 * The passages of `text` in order. `words` are its words, as start and end of each in turn; none is ever cut in two. `speakers` are the
 * labels of those whose words are the person's.
 */
export function passagesOf(text: string, words: Int32Array, speakers?: readonly string[]): PassageRange[] {
  const edges = graphemeEdges(text);
  const passages: PassageRange[] = [];
  let reached = 0;
  for (const block of blocksOf(text, speakers)) {
    const question = block.speaker !== null && isInterviewer(block.speaker, speakers);
    const sentences = sentenceRanges(text.slice(block.wordsStart, block.end));
    const ranges = sentences.length === 0 ? [{ start: 0, end: block.end - block.wordsStart }] : sentences;
    for (const [index, range] of ranges.entries()) {
      const wordsStart = block.wordsStart + range.start;
      const start = index === 0 ? firstSign(text, block.start, wordsStart) : wordsStart;
      const cut = { start, end: block.wordsStart + range.end };
      const wide = edges?.widen(cut) ?? cut;
      const from = Math.max(wide.start, reached);
      if (from >= wide.end) continue;
      passages.push({ start: from, end: wide.end, wordsStart: Math.max(wordsStart, from), question });
      reached = wide.end;
    }
  }
  return cutLongPassages(text, withWholeWords(passages, words), words);
}

/** Joins passages that a word reaches across ("…since 3.Maria came"). */
function withWholeWords(passages: readonly PassageRange[], words: Int32Array): PassageRange[] {
  const whole: PassageRange[] = [];
  let next = 0;
  for (const passage of passages) {
    const last = whole.at(-1);
    while (next < words.length && (words[next + 1] ?? 0) <= passage.start) next += 2;
    const cut = last !== undefined && next < words.length && (words[next] ?? 0) < last.end;
    if (last !== undefined && cut) whole[whole.length - 1] = { ...last, end: passage.end };
    else whole.push(passage);
  }
  return whole;
}

function firstSign(text: string, from: number, to: number): number {
  const lead = text.slice(from, to);
  return from + lead.length - lead.trimStart().length;
}
