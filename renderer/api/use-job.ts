import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/contract/failure.ts';
import type { InputOf, NamesOfKind, OutputOf } from '../../shared/contract/operations.ts';
import { useClient } from './client-context.tsx';

/** How far a job is. `total` is 0 until the first word of progress arrives. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  readonly step: string;
}

export type JobState<Value> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: JobProgress }
  | { readonly state: 'refused'; readonly failure: Failure }
  | { readonly state: 'done'; readonly value: Value };

export interface Job<Name extends NamesOfKind<'job'>> {
  readonly job: JobState<OutputOf<Name>>;
  readonly start: (input: InputOf<Name>) => Promise<void>;
  readonly cancel: () => void;
}

/** Runs one job at a time; leaving the screen cancels it. */
export function useJob<Name extends NamesOfKind<'job'>>(name: Name): Job<Name> {
  const client = useClient();
  const [job, setJob] = useState<JobState<OutputOf<Name>>>({ state: 'idle' });
  const running = useRef<string | null>(null);

  const start = useCallback(
    async (input: InputOf<Name>) => {
      const requestId = crypto.randomUUID();
      running.current = requestId;
      setJob({ state: 'running', progress: { done: 0, total: 0, step: 'Starting' } });
      const stopListening = client.onProgress(requestId, ({ done, total, step }) =>
        setJob({ state: 'running', progress: { done, total, step } }),
      );
      const reply = await client.ask(name, input, requestId);
      stopListening();
      running.current = null;
      setJob(reply.ok ? { state: 'done', value: reply.value } : { state: 'refused', failure: reply.error });
    },
    [client, name],
  );

  const cancel = useCallback(() => {
    if (running.current !== null) void client.askHost('host.cancel', { requestId: running.current });
  }, [client]);
  useEffect(() => cancel, [cancel]);

  return { job, start, cancel };
}
