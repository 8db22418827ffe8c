/** Moving from cell to cell by keyboard. */
import { cellOf, type MapRow } from './map-rows.ts';

export interface Position {
  /** Index of the row among all. */
  readonly row: number;
  /** Index of an account, or -1 for the passage that heads the row. */
  readonly account: number;
}

/** What heads the row. */
export const passageColumn = -1;
const page = 10;

/**
 * Where a key leads among the rows that are shown (never none); undefined for a key that leads nowhere. A row has no cells for accounts older than it:
 * there the passage itself is in hand.
 */
export function afterKey(shown: readonly MapRow[], from: Position, key: string, ctrl: boolean): Position | undefined {
  const at = shown.findIndex(({ index }) => index === from.row);
  const row = shown[at];
  if (row === undefined) return undefined;
  const first = row.thread.account;
  const last = first + row.thread.cells.length - 1;
  switch (key) {
    case 'ArrowDown':
      return onRow(shown, at + 1, from);
    case 'ArrowUp':
      return onRow(shown, at - 1, from);
    case 'PageDown':
      return onRow(shown, at + page, from);
    case 'PageUp':
      return onRow(shown, at - page, from);
    case 'ArrowRight':
      return { row: from.row, account: Math.min(last, Math.max(first, from.account + 1)) };
    case 'ArrowLeft':
      return { row: from.row, account: from.account <= first ? passageColumn : from.account - 1 };
    case 'Home':
      return ctrl ? onRow(shown, 0, { ...from, account: passageColumn }) : { ...from, account: passageColumn };
    case 'End':
      return ctrl ? onRow(shown, shown.length - 1, from) : { ...from, account: last };
    default:
      return undefined;
  }
}

function onRow(shown: readonly MapRow[], at: number, { account }: Position): Position | undefined {
  const row = shown[Math.min(Math.max(at, 0), shown.length - 1)];
  return row && { row: row.index, account };
}

/** What is in hand when a filter hides what was: the next row shown, or the last. Null where no row is shown. */
export function nearestPosition(shown: readonly MapRow[], wanted: Position): Position | null {
  const row = shown.find(({ index }) => index >= wanted.row) ?? shown.at(-1);
  if (row === undefined) return null;
  return { row: row.index, account: cellOf(row, wanted.account) === undefined ? passageColumn : wanted.account };
}
