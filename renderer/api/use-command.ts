import { useCallback, useState } from 'react';
import type { Failure, Reply } from '../../shared/contract/failure.ts';
import type { InputOf, NamesOfKind, OutputOf } from '../../shared/contract/operations.ts';
import { useClient } from './client-context.tsx';

export interface Command<Name extends NamesOfKind<'command'>> {
  readonly run: (input: InputOf<Name>) => Promise<Reply<OutputOf<Name>>>;
  readonly busy: boolean;
  /** Of the last run; null while it runs and after it succeeded. */
  readonly failure: Failure | null;
}

export function useCommand<Name extends NamesOfKind<'command'>>(name: Name): Command<Name> {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = useCallback(
    async (input: InputOf<Name>) => {
      setBusy(true);
      setFailure(null);
      const reply = await client.ask(name, input);
      setBusy(false);
      if (!reply.ok) setFailure(reply.error);
      return reply;
    },
    [client, name],
  );
  return { run, busy, failure };
}
