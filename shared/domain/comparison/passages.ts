/** Cuts an account into its passages: one sentence each, never across paragraphs or speakers. Every sign but blanks lies in one. */

import { graphemeEdges } from '../../text/graphemes.ts';
import type { Range } from '../../text/range.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import { blocksOf, isInterviewer, paragraphsOf } from '../../text/speaker-turns.ts';
import { type TurnRange, turnsAreText } from '../turn-ranges.ts';
import { cutLongPassages } from './long-passages.ts';
import type { ComparableAccount } from './result.ts';

export interface PassageRange extends Range {
  /** Where the words begin: behind the speaker's label, if the passage opens a turn. */
  readonly wordsStart: number;
  /** Words of somebody else than the person (an interviewer's question). */
  readonly question: boolean;
}

/**
 * The passages of an account in order. `words` are its words, as start and end of each in turn; none is ever cut in two. Who spoke is known
 * from the account's turns; without them the text is read by its labels, and `speakers` are those of whose words are the person's. Throws
 * `RangeError` where the turns are not the text.
 */
export function passagesOf(
  account: ComparableAccount,
  words: Int32Array,
  speakers?: readonly string[],
): PassageRange[] {
  const { text } = account;
  const edges = graphemeEdges(text);
  const passages: PassageRange[] = [];
  let reached = 0;
  for (const block of blocksOfAccount(account, speakers)) {
    const sentences = sentenceRanges(text.slice(block.wordsStart, block.end));
    const ranges = sentences.length === 0 ? [{ start: 0, end: block.end - block.wordsStart }] : sentences;
    for (const [index, range] of ranges.entries()) {
      const wordsStart = block.wordsStart + range.start;
      const start = index === 0 ? firstSign(text, block.start, wordsStart) : wordsStart;
      const cut = { start, end: block.wordsStart + range.end };
      const wide = edges?.widen(cut) ?? cut;
      const from = Math.max(wide.start, reached);
      if (from >= wide.end) continue;
      const { question } = block;
      passages.push({ start: from, end: wide.end, wordsStart: Math.max(wordsStart, from), question });
      reached = wide.end;
    }
  }
  return cutLongPassages(text, withWholeWords(passages, words), words);
}

/** Paragraphs, and in each the turns of its speakers. */
function blocksOfAccount({ text, turns }: ComparableAccount, speakers?: readonly string[]): PassageRange[] {
  if (turns !== undefined) {
    if (!turnsAreText(text, turns)) throw new RangeError('The turns are not the text of their account.');
    return turns.flatMap((turn) => blocksOfTurn(text, turn));
  }
  return blocksOf(text, speakers).map(({ start, end, wordsStart, speaker }) => ({
    start,
    end,
    wordsStart,
    question: speaker !== null && isInterviewer(speaker, speakers),
  }));
}

/** The paragraphs of a turn; the first takes the speaker's label with it. */
function blocksOfTurn(text: string, turn: TurnRange): PassageRange[] {
  const question = turn.speaker !== 'person';
  const paragraphs = paragraphsOf(text.slice(turn.wordsStart, turn.end));
  if (paragraphs.length === 0) {
    const { start, wordsStart, end } = turn;
    return wordsStart > start ? [{ start, wordsStart, end, question }] : [];
  }
  return paragraphs.map(({ start, end }, index) => ({
    start: index === 0 ? turn.start : turn.wordsStart + start,
    end: turn.wordsStart + end,
    wordsStart: turn.wordsStart + start,
    question,
  }));
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
