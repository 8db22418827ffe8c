import { type FocusEvent, type KeyboardEvent, memo, useMemo } from 'react';
import type { GrowthAccount } from '../../../shared/domain/growth/growth-record.ts';
import { Isolated } from '../../components/bidi.tsx';
import { classNames } from '../../components/govuk/class-names.ts';
import { NearScreen } from '../../components/near-screen.tsx';
import type { Position } from './map-moving.ts';
import { MapTableRow, positionOfElement } from './map-row.tsx';
import { inStretches, type MapRow, type RowStretch } from './map-rows.ts';

interface MapTableProps {
  /** In the order given. */
  readonly accounts: readonly GrowthAccount[];
  readonly shown: readonly MapRow[];
  readonly inHand: Position;
  readonly onChoose: (position: Position) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** With more accounts than these a cell has no room for words, and shows its shape alone. */
const mostWithWords = 4;
/** Pixels; as in the styles. */
const rowHeight = 40;

/** A table of which the cells take the focus is a grid (WAI-ARIA 1.2, 5.3.3). */
const grid = { role: 'grid' } as const;

/** Threads by accounts. Only rows near the screen are in the document; each says which row of the table it is. */
export function MapTable({ accounts, shown, inHand, onChoose, onKey }: MapTableProps) {
  const stretches = useMemo(() => inStretches(shown), [shown]);
  const onFocus = (event: FocusEvent): void => {
    const position = positionOfElement(event.target.id);
    if (position !== null) onChoose(position);
  };
  return (
    <table
      {...grid}
      aria-label="What was first told, told again and not told in each account"
      aria-rowcount={shown.length + 1}
      aria-colcount={accounts.length + 1}
      className={classNames('unfold-map', accounts.length > mostWithWords && 'unfold-map--narrow')}
      onKeyDown={onKey}
      onFocus={onFocus}
    >
      <thead className="unfold-map__head">
        <tr aria-rowindex={1} className="unfold-map__row">
          <th scope="col" className="unfold-map__passage">
            Passage, as it was first told
          </th>
          {accounts.map(({ accountId, number, circumstances }) => (
            <th key={accountId} scope="col" className="unfold-map__account">
              <span className="unfold-map__word">Account </span>
              {number}
              <span className="unfold-map__given">
                <Isolated>{circumstances.given.spoken}</Isolated>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {stretches.map((stretch) => (
        <Stretch
          key={stretch.rows[0]?.index}
          stretch={stretch}
          accounts={accounts}
          inHand={stretch.rows.some(({ index }) => index === inHand.row) ? inHand : null}
        />
      ))}
    </table>
  );
}

interface StretchProps {
  readonly stretch: RowStretch;
  readonly accounts: readonly GrowthAccount[];
  readonly inHand: Position | null;
}

const Stretch = memo(function Stretch({ stretch, accounts, inHand }: StretchProps) {
  const { account, opens, before, rows } = stretch;
  const first = accounts[account];
  return (
    <NearScreen
      element="tbody"
      className="unfold-map__stretch"
      likelyHeight={(rows.length + (opens ? 1 : 0)) * rowHeight}
      always={inHand !== null}
    >
      {() => (
        <>
          {opens && first !== undefined && <GroupRow account={first} />}
          {rows.map((row, at) => (
            <MapTableRow
              key={row.index}
              row={row}
              tableRow={before + at + 2}
              inHand={inHand?.row === row.index ? inHand.account : null}
            />
          ))}
        </>
      )}
    </NearScreen>
  );
});

const GroupRow = memo(function GroupRow({ account }: { readonly account: GrowthAccount }) {
  const { number, circumstances } = account;
  return (
    <tr className="unfold-map__row unfold-map__row--group">
      <th scope="rowgroup" className="unfold-map__group">
        First told in account {number}, “<Isolated>{circumstances.given.spoken}</Isolated>”
      </th>
    </tr>
  );
});
