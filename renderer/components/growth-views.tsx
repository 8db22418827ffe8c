import { Link } from 'wouter';
import { registerTitle } from '../../shared/domain/growth/register-wording.ts';
import { routes } from '../routes.ts';

const views = [
  { view: 'accounts', text: 'Account by account', address: (personId: string) => routes.growth(personId) },
  { view: 'register', text: registerTitle, address: routes.toldRegister },
  { view: 'map', text: 'Map of accounts', address: routes.map },
] as const;

interface GrowthViewsProps {
  readonly personId: string;
  /** The one on screen. */
  readonly current: (typeof views)[number]['view'];
}

/** The way from one view of what was first told to the others. */
export function GrowthViews({ personId, current }: GrowthViewsProps) {
  return (
    <nav aria-label="What was first told">
      <ul className="govuk-list unfold-growth-views">
        {views
          .filter(({ view }) => view !== current)
          .map(({ view, text, address }) => (
            <li key={view}>
              <Link className="govuk-link" href={address(personId)}>
                {text}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
