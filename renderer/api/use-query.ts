import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/contract/failure.ts';
import type { InputOf, NamesOfKind, OutputOf } from '../../shared/contract/operations.ts';
import { useClient } from './client-context.tsx';

export type QueryState<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'refused'; readonly failure: Failure };

interface Asking {
  /** Asks anew, from nothing. */
  readonly askAgain: () => void;
  /** Asks anew, and shows what is known until the answer is there. */
  readonly refresh: () => void;
}

/** Asks a query when the screen appears, and again whenever its input changes; an answer to an older question is dropped. */
export function useQuery<Name extends NamesOfKind<'query'>>(
  name: Name,
  input: InputOf<Name>,
): QueryState<OutputOf<Name>> & Asking {
  const client = useClient();
  const [answer, setAnswer] = useState<QueryState<OutputOf<Name>>>({ state: 'loading' });
  const latest = useRef(0);
  const question = useSameWhileEqual(input);

  const refresh = useCallback(() => {
    latest.current += 1;
    const asked = latest.current;
    void client.ask(name, question).then((reply) => {
      if (asked !== latest.current) return;
      setAnswer(reply.ok ? { state: 'ready', value: reply.value } : { state: 'refused', failure: reply.error });
    });
  }, [client, name, question]);
  const askAgain = useCallback(() => {
    setAnswer({ state: 'loading' });
    refresh();
  }, [refresh]);
  useEffect(() => {
    askAgain();
    return () => {
      latest.current += 1;
    };
  }, [askAgain]);
  return { ...answer, askAgain, refresh };
}

/** Hands back the earlier object while the new one says the same, so that a fresh literal at every render asks nothing anew. */
function useSameWhileEqual<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
