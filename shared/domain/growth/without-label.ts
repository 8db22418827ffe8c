import type { Range } from '../../text/range.ts';
import { type TurnRange, turnAt } from '../turn-ranges.ts';

/** The stretch without the speaker's label (`Selam: …`) that it opens with, if it opens with one: nobody said that word. */
export function withoutLabel<Stretch extends Range>(stretch: Stretch, turns: readonly TurnRange[]): Stretch {
  const { wordsStart } = turnAt(turns, stretch.start);
  return { ...stretch, start: Math.min(Math.max(stretch.start, wordsStart), stretch.end) };
}
