/** The first account is compared with none: all of it was first told there. Its passages are its sentences, as everywhere. */
import type { Passage } from '../../../shared/domain/comparison/result.ts';
import { sentenceRanges } from '../../../shared/text/sentences.ts';
import { type Block, blocksOf, isInterviewer } from '../../../shared/text/speaker-turns.ts';

export function passagesOfFirstAccount(text: string, index: number): Passage[] {
  return blocksOf(text).flatMap((block) => {
    const question = block.speaker !== null && isInterviewer(block.speaker, undefined);
    return sentencesOf(text, block).map(({ start, end }) => ({
      start,
      end,
      status: 'new' as const,
      labels: ['new' as const],
      moved: false,
      sources: [],
      firstDisclosed: index,
      origins: [],
      details: [],
      ...(question && { question: true as const }),
    }));
  });
}

/** The first sentence of a turn takes the speaker's name with it. */
function sentencesOf(text: string, { start, wordsStart, end }: Block): { start: number; end: number }[] {
  const sentences = sentenceRanges(text.slice(wordsStart, end));
  if (sentences.length === 0) return [{ start, end }];
  return sentences.map((sentence, at) => ({
    start: at === 0 ? start : wordsStart + sentence.start,
    end: wordsStart + sentence.end,
  }));
}
