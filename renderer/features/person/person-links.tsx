import { Link } from 'wouter';
import { routes } from '../../routes.ts';

/** The way to everything else that is kept of the person. */
export function PersonLinks({ personId }: { readonly personId: string }) {
  const links = [
    { text: 'Profile', href: routes.profile(personId) },
    { text: 'Plans', href: routes.plans(personId) },
    { text: 'Map of accounts', href: routes.map(personId) },
    { text: 'First-told register', href: routes.toldRegister(personId) },
    { text: 'Interpreters', href: routes.continuity(personId) },
    { text: 'Seen or been told', href: routes.exposures(personId) },
    { text: 'Reasons for change', href: routes.reasons(personId) },
    { text: 'Search this person', href: routes.search(personId) },
  ];
  return (
    <nav className="moj-sub-navigation unfold-person-links" aria-label="This person">
      <ul className="moj-sub-navigation__list">
        {links.map(({ text, href }) => (
          <li key={href} className="moj-sub-navigation__item">
            <Link className="moj-sub-navigation__link" href={href}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
