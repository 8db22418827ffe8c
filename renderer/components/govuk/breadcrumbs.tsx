import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface Crumb {
  readonly text: ReactNode;
  readonly href: string;
}

export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li className="govuk-breadcrumbs__list-item" key={crumb.href}>
            <Link className="govuk-breadcrumbs__link" href={crumb.href}>
              {crumb.text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
