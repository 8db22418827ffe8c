import { memo } from 'react';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import type { MapCell } from '../../../shared/domain/growth/account-map.ts';
import { cellWords } from '../../../shared/domain/growth/map-wording.ts';
import { beginningOf } from '../../../shared/text/shortened.ts';
import { classNames } from '../../components/govuk/class-names.ts';
import { type Position, passageColumn } from './map-moving.ts';
import type { MapRow } from './map-rows.ts';

/** More of a passage than a line holds; the whole of it stands beside the map. */
const longestBeginning = 160;

export function cellElementId({ row, account }: Position): string {
  return account === passageColumn ? `row-${row}` : `row-${row}-account-${account}`;
}

/** The cell with this identifier, or null where it is none of a cell. */
export function positionOfElement(id: string): Position | null {
  const [, row, account] = /^row-(\d+)(?:-account-(\d+))?$/.exec(id) ?? [];
  return row === undefined ? null : { row: Number(row), account: Number(account ?? passageColumn) };
}

interface MapTableRowProps {
  readonly row: MapRow;
  /** Among the rows of the table, from 1. */
  readonly tableRow: number;
  /** Index of the account whose cell is in hand, or of the passage itself; null where another row is. */
  readonly inHand: number | null;
}

export const MapTableRow = memo(function MapTableRow({ row, tableRow, inHand }: MapTableRowProps) {
  const { thread, words, sentence } = row;
  return (
    <tr
      aria-rowindex={tableRow}
      className={classNames('unfold-map__row', inHand !== null && 'unfold-map__row--in-hand')}
    >
      <th
        scope="row"
        id={cellElementId({ row: row.index, account: passageColumn })}
        className="unfold-map__passage"
        tabIndex={inHand === passageColumn ? 0 : -1}
      >
        <span className="unfold-map__words" dir="auto">
          {beginningOf(words, longestBeginning)}
        </span>
        <span className="govuk-visually-hidden">. {sentence}</span>
      </th>
      {thread.cells.map((cell, later) => {
        const account = thread.account + later;
        return <Cell key={account} cell={cell} position={{ row: row.index, account }} isInHand={inHand === account} />;
      })}
    </tr>
  );
});

interface CellProps {
  readonly cell: MapCell;
  readonly position: Position;
  readonly isInHand: boolean;
}

/** Accounts are the second column and those after it. */
function Cell({ cell, position, isInHand }: CellProps) {
  const { status, returned, notAsked, places } = cell;
  return (
    <td
      id={cellElementId(position)}
      aria-colindex={position.account + 2}
      className={classNames('unfold-map__cell', returned && 'unfold-map__cell--returned')}
      style={{ gridColumnStart: position.account + 2 }}
      tabIndex={isInHand ? 0 : -1}
    >
      <span
        className={classNames(
          'unfold-marker',
          status === null ? `unfold-marker--${notAsked ? 'not-asked' : 'none'}` : `unfold-marker--${status}`,
        )}
      />
      <span className="unfold-map__said">
        {cellWords(cell)}
        {places.length > 1 && <span className="govuk-visually-hidden"> in {counted(places.length, 'passage')}</span>}
      </span>
    </td>
  );
}
