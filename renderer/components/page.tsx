import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Failure } from '../../shared/contract/failure.ts';
import type { QueryState } from '../api/use-query.ts';
import { routes } from '../routes.ts';
import { classNames } from './govuk/class-names.ts';
import { PageHeading } from './page-heading.tsx';

interface PageProps {
  /** Breadcrumbs or a back link. */
  readonly before?: ReactNode;
  /** `column` for running text and forms, `broad` for tables and timelines, `full` for what stands side by side. */
  readonly width?: 'column' | 'broad' | 'full';
  /** Begins high on the screen, for the screens that are worked in for long. */
  readonly high?: boolean;
  readonly children: ReactNode;
}

/** The frame of one screen: what leads back, then the main content. */
export function Page({ before, width = 'column', high = false, children }: PageProps) {
  return (
    <div className="govuk-width-container">
      {before}
      <main
        className={classNames('govuk-main-wrapper', width !== 'full' && `unfold-${width}`, high && 'unfold-high')}
        id="main-content"
        tabIndex={-1}
      >
        {children}
      </main>
    </div>
  );
}

export function FailurePage({ failure }: { readonly failure: Failure }) {
  return (
    <Page>
      <PageHeading title="This cannot be shown" />
      <p className="govuk-body">{failure.message}</p>
      <p className="govuk-body">
        <Link className="govuk-link" href={routes.people}>
          Go to the first page
        </Link>
      </p>
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
