/** Moving from passage to passage by keyboard. All functions take and give indices of passages. */
import { isChange, type ReadPassage } from './reading.ts';

export type Move = 'next' | 'previous' | 'first' | 'last' | 'next-change' | 'previous-change';

const keys: ReadonlyMap<string, Move> = new Map([
  ['ArrowDown', 'next'],
  ['j', 'next'],
  ['ArrowUp', 'previous'],
  ['k', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['n', 'next-change'],
  ['p', 'previous-change'],
]);

export function moveForKey(key: string): Move | undefined {
  return keys.get(key);
}

/** Where the move leads among the passages that are shown; null where there is nothing in that direction. */
export function afterMove(shown: readonly ReadPassage[], current: number, move: Move): number | null {
  switch (move) {
    case 'next':
      return shown.find(({ index }) => index > current)?.index ?? null;
    case 'previous':
      return shown.findLast(({ index }) => index < current)?.index ?? null;
    case 'first':
      return shown[0]?.index ?? null;
    case 'last':
      return shown.at(-1)?.index ?? null;
    case 'next-change':
      return shown.find((candidate) => candidate.index > current && isChange(candidate))?.index ?? null;
    case 'previous-change':
      return shown.findLast((candidate) => candidate.index < current && isChange(candidate))?.index ?? null;
  }
}

/** The passage that stays in hand when a filter hides the one that was: the next one shown, or the last. */
export function nearestShown(shown: readonly ReadPassage[], current: number): number | null {
  return (shown.find(({ index }) => index >= current) ?? shown.at(-1))?.index ?? null;
}
