/** Turns in a text that was written or brought in elsewhere: its paragraphs, or in a transcript the turns of its speakers (`Name: words`). */
import { type Block, blocksOf } from '../text/speaker-turns.ts';
import { speakerLabel } from './account-text.ts';
import { suggestedRole } from './brought-in.ts';
import type { Speaker } from './content.ts';

export interface SpokenPart {
  /** Null where no label says who speaks. */
  readonly speaker: Speaker | null;
  /** How somebody else is called; empty for the three usual speakers. */
  readonly name: string;
  readonly words: string;
}

export function partsInText(text: string, chosenName: string): SpokenPart[] {
  const person = speakerLabel({ speaker: 'person', name: '' }, chosenName);
  const blocks = blocksOf(text, [person]);
  return blocks.map((block) => ({ ...speakerOf(block, person), words: wordsOf(block, text) }));
}

function wordsOf({ start, end, wordsStart }: Block, text: string): string {
  const words = text.slice(wordsStart, end).replaceAll(/\r\n?/g, '\n');
  return wordsStart > start ? words.trimStart() : words;
}

function speakerOf({ speaker: label }: Block, person: string): Pick<SpokenPart, 'speaker' | 'name'> {
  if (label === null) return { speaker: null, name: '' };
  const role = suggestedRole(label, person);
  return role === 'other' || role === 'none' ? { speaker: 'other', name: label } : { speaker: role, name: '' };
}
