/** Which words of the turns were added to later. */
import { spokenRanges } from '../../../shared/domain/account-text.ts';
import type { Addendum } from '../../../shared/domain/addendum.ts';
import type { Turn } from '../../../shared/domain/content.ts';

export type AddedTo = Pick<Addendum, 'number' | 'kind' | 'start' | 'end'>;

/** The part of a passage that stands in one turn, by offsets into the words of the turn. */
export interface AddedPart {
  readonly start: number;
  readonly end: number;
  readonly addendum: AddedTo;
  /** Whether the passage ends in this turn: there its pointer stands. */
  readonly isLast: boolean;
}

export function addedParts(
  turns: readonly Turn[],
  chosenName: string,
  addenda: readonly AddedTo[],
): ReadonlyMap<string, readonly AddedPart[]> {
  const parts = new Map<string, AddedPart[]>();
  if (addenda.length === 0) return parts;
  const ranges = spokenRanges(turns, chosenName);
  const spoken = turns.filter(({ words }) => words !== '');
  for (const [index, turn] of spoken.entries()) {
    const range = ranges[index];
    if (range === undefined) continue;
    const { wordsStart, end } = range;
    const nextWords = ranges[index + 1]?.wordsStart ?? Number.POSITIVE_INFINITY;
    const inTurn = addenda
      .filter((addendum) => addendum.start < end && addendum.end > wordsStart)
      .map((addendum) => ({
        start: Math.max(addendum.start, wordsStart) - wordsStart,
        end: Math.min(addendum.end, end) - wordsStart,
        addendum,
        isLast: addendum.end <= nextWords,
      }));
    if (inTurn.length > 0) parts.set(turn.id, inTurn);
  }
  return parts;
}

/** Words in a row of which all or none were added to, and the addenda whose passage ends with them. */
export interface Piece {
  readonly start: number;
  readonly words: string;
  readonly isAddedTo: boolean;
  readonly endOf: readonly AddedTo[];
}

/** The words of a turn, cut where passages that were added to begin and end. */
export function piecesOf(words: string, parts: readonly AddedPart[]): Piece[] {
  const cuts = [...new Set([0, words.length, ...parts.flatMap(({ start, end }) => [start, end])])].toSorted(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? words.length;
    return {
      start,
      words: words.slice(start, end),
      isAddedTo: parts.some((part) => part.start <= start && part.end >= end),
      endOf: parts.filter((part) => part.isLast && part.end === end).map(({ addendum }) => addendum),
    };
  });
}
