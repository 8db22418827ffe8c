/** Two drafts of one essay, sentence by sentence, as ArgRewrite's annotators aligned them. */
import type { Range } from '../../../shared/text/range.ts';

export interface DraftSentence {
  readonly content: string;
  /** Whether a sentence of the other draft says the same; where none does it was added, or taken out. */
  readonly aligned: boolean;
}

export interface Revision {
  readonly name: string;
  readonly older: readonly DraftSentence[];
  readonly newer: readonly DraftSentence[];
}

export interface Draft {
  readonly text: string;
  /** Where each sentence stands in the text. */
  readonly ranges: readonly Range[];
}

/** A draft as running text: its sentences with a blank between them. */
export function draftOf(sentences: readonly DraftSentence[]): Draft {
  const ranges: Range[] = [];
  let text = '';
  for (const { content } of sentences) {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? content : `${text} ${content}`;
    ranges.push({ start, end: text.length });
  }
  return { text, ranges };
}
