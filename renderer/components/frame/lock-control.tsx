import { useCallback, useEffect, useRef, useState } from 'react';
import { useMayLeave } from '../../api/leaving.tsx';
import { useSession } from '../../api/session.tsx';
import { Button, ButtonGroup } from '../govuk/button.tsx';
import { NotificationBanner } from '../govuk/notification-banner.tsx';

/** Saves what is unsaved, then locks; Control and L do the same from anywhere. */
export function useLocking() {
  const { session, lock } = useSession();
  const mayLeave = useMayLeave();
  const [unsaved, setUnsaved] = useState(false);
  const open = session.state === 'open';

  const lockSafely = useCallback(async () => {
    if (await mayLeave()) await lock();
    else setUnsaved(true);
  }, [mayLeave, lock]);
  const lockAnyway = useCallback(() => void lock(), [lock]);
  const stay = useCallback(() => {
    setUnsaved(false);
    void mayLeave();
  }, [mayLeave]);

  useEffect(() => {
    if (!open) {
      setUnsaved(false);
      return;
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'l' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      void lockSafely();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open, lockSafely]);

  return { lockSafely, lockAnyway, stay, unsaved };
}

export function LockButton({ onLock }: { readonly onLock: () => Promise<void> }) {
  return (
    <button
      type="button"
      className="govuk-button govuk-button--secondary unfold-lock"
      aria-keyshortcuts="Control+L"
      onClick={() => void onLock()}
    >
      Lock <kbd className="unfold-key">Ctrl L</kbd>
    </button>
  );
}

interface UnsavedNoticeProps {
  readonly onLockAnyway: () => void;
  readonly onStay: () => void;
}

/** Asked only where saving was refused: locking must stay possible, and must not lose words silently. */
export function UnsavedNotice({ onLockAnyway, onStay }: UnsavedNoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div className="govuk-width-container unfold-unsaved" role="alert" ref={notice} tabIndex={-1}>
      <NotificationBanner title="Before you lock">
        <p className="govuk-notification-banner__heading">What you wrote last is not saved.</p>
        <p className="govuk-body">If you lock now, it is lost. Stay to save it first.</p>
        <ButtonGroup>
          <Button type="button" onClick={onStay}>
            Stay
          </Button>
          <Button type="button" variant="secondary" onClick={onLockAnyway}>
            Lock without saving
          </Button>
        </ButtonGroup>
      </NotificationBanner>
    </div>
  );
}
