import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';

export interface SummaryRow {
  readonly key: string;
  readonly value: ReactNode;
  readonly action?: { readonly href: string; readonly text: string; readonly hidden: string };
}

interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  readonly border?: boolean;
}

export function SummaryList({ rows, border = true }: SummaryListProps) {
  const anyAction = rows.some((row) => row.action !== undefined);
  return (
    <dl className={classNames('govuk-summary-list', !border && 'govuk-summary-list--no-border')}>
      {rows.map((row) => (
        <div
          key={row.key}
          className={classNames(
            'govuk-summary-list__row',
            anyAction && row.action === undefined && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.action !== undefined && (
            <dd className="govuk-summary-list__actions">
              <Link className="govuk-link" href={row.action.href}>
                {row.action.text}
                <span className="govuk-visually-hidden"> {row.action.hidden}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
