const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** How many words a text has, in any script (Unicode word boundaries; only segments that are words count). */
export function countWords(text: string): number {
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike === true) words += 1;
  return words;
}
