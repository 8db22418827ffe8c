import type { ReactNode } from 'react';
import type { Failure } from '../../shared/contract/failure.ts';
import type { QueryState } from '../api/use-query.ts';
import { classNames } from './govuk/class-names.ts';
import { PageHeading } from './page-heading.tsx';

interface PageProps {
  /** Breadcrumbs or a back link. */
  readonly before?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of one screen: what leads back, then the main content. */
export function Page({ before, wide = false, children }: PageProps) {
  return (
    <div className={classNames('govuk-width-container', wide && 'unfold-wide')}>
      {before}
      <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

export function TwoThirds({ children }: { readonly children: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
    </div>
  );
}

export function FailurePage({ failure }: { readonly failure: Failure }) {
  return (
    <Page>
      <TwoThirds>
        <PageHeading title="This cannot be shown" />
        <p className="govuk-body">{failure.message}</p>
      </TwoThirds>
    </Page>
  );
}

interface LoadedProps<Value> {
  readonly query: QueryState<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** Shows a screen once its record is there, and says plainly why where it cannot be. */
export function Loaded<Value>({ query, children }: LoadedProps<Value>) {
  if (query.state === 'loading') return <Waiting />;
  if (query.state === 'refused') return <FailurePage failure={query.failure} />;
  return children(query.value);
}

function Waiting() {
  return (
    <Page>
      <p className="govuk-body unfold-waiting" role="status">
        Opening…
      </p>
    </Page>
  );
}
