import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface Column {
  readonly heading: string;
  readonly numeric?: boolean;
}

interface TableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  /** Cells in the order of the columns; the first heads its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

export function Table({ caption, captionHidden = false, columns, rows }: TableProps) {
  return (
    <table className="govuk-table">
      <caption
        className={classNames(
          'govuk-table__caption',
          captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption--m',
        )}
      >
        {caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map((column) => (
            <th
              key={column.heading}
              scope="col"
              className={classNames('govuk-table__header', column.numeric && 'govuk-table__header--numeric')}
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map((row) => (
          <tr key={row.key} className="govuk-table__row">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.heading} scope="row" className="govuk-table__header">
                  {row.cells[index]}
                </th>
              ) : (
                <td
                  key={column.heading}
                  className={classNames('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric')}
                >
                  {row.cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
