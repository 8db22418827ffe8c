import { useCallback, useRef, useState } from 'react';
import { useBeforeLeaving } from '../api/leaving.tsx';
import { NotificationBanner } from './govuk/notification-banner.tsx';

interface Unsaved {
  /** Whether the reader was just held back from leaving. */
  readonly heldBack: boolean;
  /** To be called once all is saved, before going elsewhere. */
  readonly release: () => void;
}

/** Holds the reader back once, where leaving would lose what was entered; who leaves again means it. */
export function useUnsaved(dirty: boolean): Unsaved {
  const [heldBack, setHeldBack] = useState(false);
  const released = useRef(false);
  const check = useCallback(async () => {
    if (!dirty || heldBack || released.current) return true;
    setHeldBack(true);
    return false;
  }, [dirty, heldBack]);
  useBeforeLeaving(check);
  const release = useCallback(() => {
    released.current = true;
  }, []);
  return { heldBack, release };
}

export function UnsavedBanner({ heldBack }: Pick<Unsaved, 'heldBack'>) {
  if (!heldBack) return null;
  return (
    <div role="alert">
      <NotificationBanner>
        <p className="govuk-notification-banner__heading">What you entered is not saved.</p>
        <p className="govuk-body">Save it below, or leave again to go without it.</p>
      </NotificationBanner>
    </div>
  );
}
