/** What the preload script puts on `window.api`, and nothing more. */
import type { Reply } from './failure.ts';
import type { HostInputOf, HostOperationName, HostOutputOf } from './host.ts';
import type { InputOf, OperationName } from './operations.ts';

export type WindowEvent =
  | {
      readonly type: 'progress';
      readonly requestId: string;
      readonly done: number;
      readonly total: number;
      readonly step: string;
    }
  | { readonly type: 'locked' };

export interface WindowApi {
  /**
   * `requestId` (a UUID of the window's own) names a job in its progress events and in `host.cancel`. The answer is JSON text of a `Reply` with the
   * operation's output: text crosses into the page as it is, while an object would be copied value by value, long accounts with it.
   */
  readonly operations: {
    readonly [Name in OperationName]: (input: InputOf<Name>, requestId: string) => Promise<string>;
  };
  readonly host: {
    readonly [Name in HostOperationName]: (input: HostInputOf<Name>) => Promise<Reply<HostOutputOf<Name>>>;
  };
  /** Returns a function that stops listening. */
  readonly onEvent: (listener: (event: WindowEvent) => void) => () => void;
}

/** IPC channels between preload and main. Requests and replies cross as JSON text. */
export const requestChannel = 'unfold:request';
export const hostChannel = 'unfold:host';
export const eventChannel = 'unfold:event';
