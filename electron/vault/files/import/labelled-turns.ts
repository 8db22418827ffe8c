/** Who said what, as far as the file itself says: turns with the label that it gives the speaker. */
import type { LabelledTurn } from '../../../../shared/domain/brought-in.ts';
import { blocksOf } from '../../../../shared/text/speaker-turns.ts';
import type { Cue } from './captions.ts';

/** The turns of a text with `Name: words`; a text without labels is one turn. Words stay exactly as they are. */
export function turnsOfText(text: string): LabelledTurn[] {
  const turns: { label: string | null; start: number; end: number }[] = [];
  for (const { speaker, start, end, wordsStart } of blocksOf(text)) {
    const last = turns.at(-1);
    const opens = wordsStart > start || last === undefined;
    if (opens) turns.push({ label: speaker, start: wordsStart, end });
    else last.end = end;
  }
  return turns.map(({ label, start, end }) => ({ label, words: text.slice(start, end).trim() }));
}

/** Captions cut speech where the screen ends: what the same voice goes on to say is one turn. */
export function turnsOfCues(cues: readonly Cue[]): LabelledTurn[] {
  if (cues.every(({ voice }) => voice === null)) {
    const text = cues.map(({ words }) => words).join('\n');
    return turnsOfText(text).map(({ label, words }) => ({ label, words: words.replaceAll('\n', ' ') }));
  }
  const turns: { label: string | null; words: string }[] = [];
  for (const { voice, words } of cues) {
    const last = turns.at(-1);
    if (last !== undefined && voice === last.label) last.words = `${last.words} ${words}`;
    else turns.push({ label: voice, words });
  }
  return turns;
}
