import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Neutral colours only: a tag never raises an alarm. */
export type TagColour = 'grey' | 'turquoise' | 'purple';

export function Tag({ colour, children }: { readonly colour?: TagColour; readonly children: ReactNode }) {
  return <strong className={classNames('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>;
}
