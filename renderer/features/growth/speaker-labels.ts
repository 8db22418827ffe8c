import { blocksOf } from '../../../shared/text/speaker-turns.ts';

/** Where a turn opens with its speaker's name (`Selam: …`): the offset of its first sign → the offset of its first word behind the name. */
export type SpeakerLabels = ReadonlyMap<number, number>;

/** The names in a transcript are not words that anybody said; they are never marked as such. */
export function speakerLabels(text: string): SpeakerLabels {
  const labels = new Map<number, number>();
  for (const { start, wordsStart, end } of blocksOf(text)) {
    const words = text.slice(start, end);
    if (wordsStart > start) labels.set(start + words.length - words.trimStart().length, wordsStart);
  }
  return labels;
}

/** The stretch without the name that it opens with, if it opens with one. */
export function withoutLabel<Stretch extends { readonly start: number; readonly end: number }>(
  stretch: Stretch,
  labels: SpeakerLabels,
): Stretch {
  const wordsStart = labels.get(stretch.start) ?? stretch.start;
  return { ...stretch, start: Math.min(wordsStart, stretch.end) };
}
