import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';

interface NavigationItem {
  readonly text: string;
  readonly href: string;
  /** `page` where the item is this very page, `section` where it is a page under it. */
  readonly current?: 'page' | 'section' | undefined;
}

interface ServiceNavigationProps {
  readonly serviceName: string;
  readonly items: readonly NavigationItem[];
  /** What stands at the end of the bar. */
  readonly end?: ReactNode;
}

export function ServiceNavigation({ serviceName, items, end }: ServiceNavigationProps) {
  const container = (
    <div className="govuk-service-navigation__container">
      <span className="govuk-service-navigation__service-name">
        <Link href="/" className="govuk-service-navigation__link">
          {serviceName}
        </Link>
      </span>
      {items.length > 0 && (
        <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
          <ul className="govuk-service-navigation__list" id="navigation">
            {items.map((item) => (
              <NavigationEntry key={item.href} item={item} />
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
  return (
    <section
      aria-label="Service information"
      className="govuk-service-navigation"
      data-module="govuk-service-navigation"
    >
      <div className="govuk-width-container">
        {end === undefined ? (
          container
        ) : (
          <div className="govuk-service-navigation__inlining-container">
            {container}
            {end}
          </div>
        )}
      </div>
    </section>
  );
}

function NavigationEntry({ item }: { readonly item: NavigationItem }) {
  const active = item.current !== undefined;
  return (
    <li className={classNames('govuk-service-navigation__item', active && 'govuk-service-navigation__item--active')}>
      <Link
        className="govuk-service-navigation__link"
        href={item.href}
        aria-current={item.current === 'section' ? true : item.current}
      >
        {active ? <strong className="govuk-service-navigation__active-fallback">{item.text}</strong> : item.text}
      </Link>
    </li>
  );
}
