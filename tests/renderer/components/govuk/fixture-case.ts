import type { ReactElement } from 'react';

/** One of our components, given what one of GOV.UK Frontend's own fixtures was given. */
export interface FixtureCase {
  readonly component: string;
  readonly fixture: string;
  readonly element: ReactElement;
  /** Where ours differs on purpose, the difference applied to the official markup. */
  readonly adapt?: (official: string) => string;
}
