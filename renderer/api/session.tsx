import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../shared/contract/failure.ts';
import { useClient } from './client-context.tsx';

export type Session =
  | { readonly state: 'starting' }
  | { readonly state: 'absent' }
  | { readonly state: 'locked' }
  | { readonly state: 'open'; readonly officer: string; readonly forceCode: string }
  | { readonly state: 'refused'; readonly failure: Failure };

interface SessionContextValue {
  readonly session: Session;
  /** Asks the vault anew whether it is open; to be called after it was created or unlocked. */
  readonly askAgain: () => Promise<void>;
  readonly lock: () => Promise<void>;
}

const SessionContext = createContext<SessionContextValue | null>(null);

/** Knows whether the vault is open. When it locks, every screen that shows a record is taken down at once. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const [session, setSession] = useState<Session>({ state: 'starting' });

  const askAgain = useCallback(async () => {
    const reply = await client.ask('vault.status', {});
    setSession(reply.ok ? sessionOf(reply.value) : { state: 'refused', failure: reply.error });
  }, [client]);
  const lock = useCallback(async () => {
    setSession({ state: 'locked' });
    await client.askHost('host.lock', {});
  }, [client]);

  useEffect(() => client.onLocked(() => setSession({ state: 'locked' })), [client]);
  useEffect(() => {
    void askAgain();
  }, [askAgain]);

  const value = useMemo(() => ({ session, askAgain, lock }), [session, askAgain, lock]);
  return <SessionContext value={value}>{children}</SessionContext>;
}

function sessionOf(status: {
  readonly state: 'absent' | 'locked' | 'open';
  readonly officer: string | null;
  readonly forceCode: string | null;
}): Session {
  if (status.state !== 'open') return { state: status.state };
  return { state: 'open', officer: status.officer ?? '', forceCode: status.forceCode ?? '' };
}

export function useSession(): SessionContextValue {
  const value = useContext(SessionContext);
  if (value === null) throw new Error('This screen stands outside SessionProvider.');
  return value;
}

/** The officer whose vault is open. Screens that show records stand only inside an open session. */
export function useOfficer(): { readonly officer: string; readonly forceCode: string } {
  const { session } = useSession();
  return session.state === 'open' ? session : { officer: '', forceCode: '' };
}
