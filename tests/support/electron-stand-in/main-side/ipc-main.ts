import type { Frame, InvokeOutcome } from '../calls.ts';
import type { WebContents } from './web-contents.ts';

export interface InvokeEvent {
  readonly sender: WebContents;
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
}

type Handler = (event: InvokeEvent, ...message: unknown[]) => unknown;

/** Electron's `ipcMain`. What a handler throws reaches the page as a sentence, as there. */
export class IpcMain {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  async invoke(
    sender: WebContents,
    frame: Frame,
    channel: string,
    message: readonly unknown[],
  ): Promise<InvokeOutcome> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) return { ok: false, message: `No handler registered for '${channel}'` };
    const senderFrame = { url: frame.address, parent: frame.isMainFrame ? null : {} };
    try {
      return { ok: true, value: await handler({ sender, senderFrame }, ...message) };
    } catch (error) {
      return { ok: false, message: String(error) };
    }
  }
}
