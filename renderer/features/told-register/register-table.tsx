import { memo } from 'react';
import type { RegisterEntry } from '../../../shared/domain/growth/register.ts';
import { NearScreen } from '../../components/near-screen.tsx';
import type { Order, Sorting } from './choosing.ts';
import { RegisterRow } from './register-row.tsx';
import { SortButton } from './sort-button.tsx';

interface RegisterTableProps {
  readonly personId: string;
  readonly entries: readonly RegisterEntry[];
  readonly sorting: Sorting;
  readonly onSort: (order: Order) => void;
}

interface Column {
  readonly heading: string;
  readonly order?: Order;
}

const columns: readonly Column[] = [
  { heading: 'No.', order: 'told' },
  { heading: 'What was told' },
  { heading: 'Account', order: 'account' },
  { heading: 'Given', order: 'given' },
  { heading: 'Question just before', order: 'question' },
  { heading: 'Phase', order: 'phase' },
];

/** The last cell of a row stands below the others, over the whole width. */
const below = 'Interviewer, interpreter, present, and seen or told before';

/** A table of which only the rows near the screen are in the document; each says which row it is. */
export function RegisterTable({ personId, entries, sorting, onSort }: RegisterTableProps) {
  return (
    <table aria-rowcount={entries.length + 1} className="unfold-told">
      <caption className="govuk-visually-hidden">What was first told; columns with a button can be sorted</caption>
      <thead className="unfold-told__head">
        <tr aria-rowindex={1} className="unfold-told__row">
          {columns.map(({ heading, order }) =>
            order === undefined ? (
              <th key={heading} scope="col">
                {heading}
              </th>
            ) : (
              <th key={heading} scope="col" aria-sort={sorting.by === order ? sorting.direction : 'none'}>
                <SortButton
                  heading={heading}
                  direction={sorting.by === order ? sorting.direction : null}
                  onPress={() => onSort(order)}
                />
              </th>
            ),
          )}
          <th scope="col" className="govuk-visually-hidden">
            {below}
          </th>
        </tr>
      </thead>
      <Rows personId={personId} entries={entries} />
    </table>
  );
}

const longest = 20;
/** Pixels that a row is likely to take. */
const likelyRow = 110;

const Rows = memo(function Rows({ personId, entries }: Pick<RegisterTableProps, 'personId' | 'entries'>) {
  const stretches = Array.from({ length: Math.ceil(entries.length / longest) }, (_, at) => at * longest);
  return (
    <>
      {stretches.map((start) => {
        const stretch = entries.slice(start, start + longest);
        return (
          <NearScreen
            key={stretch[0]?.order}
            element="tbody"
            className="unfold-told__stretch"
            likelyHeight={stretch.length * likelyRow}
            always={start === 0}
          >
            {() =>
              stretch.map((entry, at) => (
                <RegisterRow key={entry.order} personId={personId} entry={entry} row={start + at + 2} />
              ))
            }
          </NearScreen>
        );
      })}
    </>
  );
});
