import type { ReactNode } from 'react';
import { PageHeading } from '../page-heading.tsx';

interface PanelProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Says that something is done. Its title is the heading of the page. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <PageHeading title={title} className="govuk-panel__title" />
      {children !== undefined && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}
