/**
 * The window's side of the contract: asks, hears progress, and notices at once when the vault is locked. A call never throws; whatever goes
 * wrong comes back as a `Failure`.
 */
import type { Failure, Reply } from '../../shared/contract/failure.ts';
import type { HostInputOf, HostOperationName, HostOutputOf } from '../../shared/contract/host.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations.ts';
import type { WindowApi, WindowEvent } from '../../shared/contract/window-api.ts';

export type Progress = Extract<WindowEvent, { type: 'progress' }>;

export interface Client {
  readonly ask: <Name extends OperationName>(
    name: Name,
    input: InputOf<Name>,
    requestId?: string,
  ) => Promise<Reply<OutputOf<Name>>>;
  readonly askHost: <Name extends HostOperationName>(
    name: Name,
    input: HostInputOf<Name>,
  ) => Promise<Reply<HostOutputOf<Name>>>;
  /** Both return a function that stops listening. */
  readonly onLocked: (listener: () => void) => () => void;
  readonly onProgress: (requestId: string, listener: (progress: Progress) => void) => () => void;
}

const noAnswer: Failure = {
  code: 'failed',
  message: 'The program did not answer. Lock it, unlock it, and try again.',
  fields: [],
};

export function createClient(api: WindowApi): Client {
  const lockedListeners = new Set<() => void>();
  const saysLocked = (): void => {
    for (const listener of lockedListeners) listener();
  };
  api.onEvent((event) => {
    if (event.type === 'locked') saysLocked();
  });
  return {
    async ask(name, input, requestId = crypto.randomUUID()) {
      const reply = await answerOf<OutputOf<typeof name>>(async () =>
        JSON.parse(await api.operations[name](input, requestId)),
      );
      if (!reply.ok && reply.error.code === 'locked') saysLocked();
      return reply;
    },
    askHost: (name, input) => answerOf(() => api.host[name](input)),
    onLocked(listener) {
      lockedListeners.add(listener);
      return () => lockedListeners.delete(listener);
    },
    onProgress: (requestId, listener) =>
      api.onEvent((event) => {
        if (event.type === 'progress' && event.requestId === requestId) listener(event);
      }),
  };
}

async function answerOf<Value>(call: () => Promise<Reply<Value>>): Promise<Reply<Value>> {
  try {
    return await call();
  } catch {
    return { ok: false, error: noAnswer };
  }
}
