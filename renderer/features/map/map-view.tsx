import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { routes } from '../../routes.ts';
import { MapKey } from './map-key.tsx';
import { afterKey, nearestPosition, type Position, passageColumn } from './map-moving.ts';
import { cellElementId } from './map-row.tsx';
import { cellOf, chosenRows, type MapRow, mapRows, type RowChoice } from './map-rows.ts';
import { MapTable } from './map-table.tsx';
import { RowFilter } from './row-filter.tsx';
import { ThreadBeside } from './thread-beside.tsx';

/** The map on the left, what is in hand on the right. Arrow keys go from cell to cell, Enter opens the passage in the account. */
export function MapView({ record }: { readonly record: GrowthRecord }) {
  const [, navigate] = useLocation();
  const rows = useMemo(() => mapRows(record), [record]);
  const [choice, setChoice] = useState<RowChoice>('all');
  const shownChoice = useDeferredValue(choice);
  const shown = useMemo(() => chosenRows(rows, shownChoice), [rows, shownChoice]);
  const [wanted, setWanted] = useState<Position>({ row: 0, account: passageColumn });
  const inHand = nearestPosition(shown, wanted);
  const row = inHand === null ? undefined : rows[inHand.row];

  const choose = useCallback((position: Position) => setWanted(position), []);
  const onKey = (event: KeyboardEvent): void => {
    if (inHand === null || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') {
      const address = row && addressOf(record, row, inHand.account);
      if (address !== undefined) navigate(address);
      return;
    }
    const next = afterKey(shown, { row: inHand.row, account: wanted.account }, event.key, event.ctrlKey);
    if (next === undefined) return;
    event.preventDefault();
    // The row is drawn, wherever it is, once it is in hand; only then can the focus go there.
    flushSync(() => setWanted(next));
    const reached = nearestPosition(shown, next);
    if (reached !== null) document.getElementById(cellElementId(reached))?.focus();
  };

  return (
    <div className="unfold-map-view">
      <div className="unfold-map-view__choice">
        <RowFilter rows={rows} choice={choice} onChoose={setChoice} />
        <MapKey />
      </div>
      {inHand === null || row === undefined ? (
        <p className="govuk-body">No passage is of this kind.</p>
      ) : (
        <>
          <div className="unfold-map-view__table">
            <MapTable accounts={record.accounts} shown={shown} inHand={inHand} onChoose={choose} onKey={onKey} />
          </div>
          <ThreadBeside record={record} row={row} inHand={inHand} />
        </>
      )}
    </div>
  );
}

/** Where the first passage of a cell is read; undefined where the account does not tell it. */
function addressOf({ person, accounts }: GrowthRecord, row: MapRow, column: number): string | undefined {
  const account = column === passageColumn ? row.thread.account : column;
  const place = cellOf(row, account)?.places[0];
  const number = accounts[account]?.number;
  return place === undefined || number === undefined ? undefined : routes.growthAt(person.id, number, place.start);
}
