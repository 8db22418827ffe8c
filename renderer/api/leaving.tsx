import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';

/** Resolves to true where nothing would be lost by leaving the screen. */
type BeforeLeaving = () => Promise<boolean>;

interface Leaving {
  readonly mayLeave: BeforeLeaving;
  readonly register: (check: BeforeLeaving) => () => void;
}

const LeavingContext = createContext<Leaving | null>(null);

/** Lets a screen with unsaved words save them before any link, and before the lock, takes the reader away. */
export function LeavingProvider({ children }: { readonly children: ReactNode }) {
  const check = useRef<BeforeLeaving | null>(null);
  const leaving = useMemo<Leaving>(
    () => ({
      mayLeave: async () => check.current === null || (await check.current()),
      register(next) {
        check.current = next;
        return () => {
          if (check.current === next) check.current = null;
        };
      },
    }),
    [],
  );
  return <LeavingContext value={leaving}>{children}</LeavingContext>;
}

function useLeaving(): Leaving {
  const leaving = useContext(LeavingContext);
  if (leaving === null) throw new Error('This screen stands outside LeavingProvider.');
  return leaving;
}

export function useMayLeave(): BeforeLeaving {
  return useLeaving().mayLeave;
}

export function useBeforeLeaving(check: BeforeLeaving): void {
  const { register } = useLeaving();
  useEffect(() => register(check), [register, check]);
}
