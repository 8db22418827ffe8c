import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '../../api/session.tsx';
import { routes } from '../../routes.ts';
import { ServiceNavigation } from '../govuk/service-navigation.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import { ClassificationBar } from './classification-bar.tsx';
import { LockButton, UnsavedNotice, useLocking } from './lock-control.tsx';
import { SearchField } from './search-field.tsx';
import { StandInNotice } from './stand-in-notice.tsx';

/** What every screen has around it: the marking, the product's name, the way to the other jobs, and the lock. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { session } = useSession();
  const locking = useLocking();
  return (
    <div className="unfold-frame">
      <SkipLink targetId="main-content" />
      <header>
        <ClassificationBar />
        <StandInNotice />
        {session.state === 'open' ? (
          <OpenNavigation officer={session.officer} onLock={locking.lockSafely} />
        ) : (
          <ServiceNavigation serviceName="Unfold" items={[]} />
        )}
      </header>
      <div className="unfold-frame__screen">
        {locking.unsaved && <UnsavedNotice onLockAnyway={locking.lockAnyway} onStay={locking.stay} />}
        {children}
      </div>
      <footer>
        <ClassificationBar />
      </footer>
    </div>
  );
}

function OpenNavigation({ officer, onLock }: { readonly officer: string; readonly onLock: () => Promise<void> }) {
  const [location] = useLocation();
  const items = places.map(({ text, href }) => ({ text, href, current: currentOf(href, location) }));
  return (
    <ServiceNavigation
      serviceName="Unfold"
      items={items}
      end={
        <div className="unfold-session">
          <span className="unfold-session__officer">
            <bdi>{officer}</bdi>
          </span>
          <SearchField />
          <LockButton onLock={onLock} />
        </div>
      }
    />
  );
}

const places = [
  { text: 'People', href: routes.people },
  { text: 'Interpreters', href: routes.interpreters },
  { text: 'Verify a bundle', href: routes.verify },
] as const;

/** Everything that is not under another place belongs to the people. */
function currentOf(href: string, location: string): 'page' | 'section' | undefined {
  if (href === location) return 'page';
  const section = places.find((place) => place.href !== routes.people && location.startsWith(place.href));
  return href === (section?.href ?? routes.people) ? 'section' : undefined;
}
