import type { ReactNode } from 'react';
import { classNames } from './govuk/class-names.ts';

interface InPageLinkProps {
  /** Identifier of what it leads to, which can take the focus. */
  readonly to: string;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads to another place of the same screen. The hash of the address holds the screen, so the place is focused, not navigated to. */
export function InPageLink({ to, id, className, children }: InPageLinkProps) {
  return (
    <a
      className={classNames('govuk-link', className)}
      id={id}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        const place = document.getElementById(to);
        place?.scrollIntoView();
        place?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
