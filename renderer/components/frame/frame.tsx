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
  const items = [
    { text: 'People', href: routes.people, current: peopleCurrent(location) },
    {
      text: 'Verify a bundle',
      href: routes.verify,
      current: location === routes.verify ? ('page' as const) : undefined,
    },
  ];
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

function peopleCurrent(location: string): 'page' | 'section' | undefined {
  if (location === routes.people) return 'page';
  return location === routes.verify ? undefined : 'section';
}
