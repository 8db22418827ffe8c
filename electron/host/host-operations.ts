/** What the main process itself answers: see `shared/contract/host.ts`. */
import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { Refusal } from '../../shared/contract/failure.ts';
import { type FileUse, type HostOperationName, hostOperations } from '../../shared/contract/host.ts';
import type { ChosenFile } from './choose-file.ts';

export interface Host {
  readonly version: string;
  readonly runtime: 'electron' | 'stand-in';
  readonly chooseFile: (use: FileUse) => Promise<ChosenFile | null>;
  readonly grant: (token: string, use: FileUse, path: string) => void;
  readonly cancel: (requestId: string) => void;
  readonly lock: () => Promise<void>;
}

/** Takes an input as it came, and gives the reply's value. Throws a `Refusal`. */
export type HostHandler = (input: unknown) => Promise<unknown>;

/** One handler for each name of the contract. */
export function createHostHandlers(host: Host): Readonly<Record<HostOperationName, HostHandler>> {
  return {
    'host.about': handler(hostOperations['host.about'], async () => ({ version: host.version, runtime: host.runtime })),
    'host.chooseFile': handler(hostOperations['host.chooseFile'], async ({ use }) => {
      const chosen = await host.chooseFile(use);
      if (chosen === null) return null;
      const token = randomUUID();
      host.grant(token, use, chosen.path);
      return { token, fileName: chosen.fileName };
    }),
    'host.cancel': handler(hostOperations['host.cancel'], async ({ requestId }) => {
      host.cancel(requestId);
      return {};
    }),
    'host.lock': handler(hostOperations['host.lock'], async () => {
      await host.lock();
      return {};
    }),
  };
}

function handler<Input extends z.ZodType, Output extends z.ZodType>(
  operation: { readonly input: Input; readonly output: Output },
  run: (input: z.output<Input>) => Promise<z.output<Output>>,
): HostHandler {
  return async (input) => {
    const read = operation.input.safeParse(input);
    if (!read.success) {
      throw new Refusal('malformed', 'Unfold could not read this request. Close Unfold and open it again.');
    }
    return run(read.data);
  };
}
