/** Connects the window's two channels to the gate, and the gate to what answers. */
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { HostOperationName } from '../../shared/contract/host.ts';
import { hostChannel, requestChannel } from '../../shared/contract/window-api.ts';
import { admitHostCall, admitRequest, replyWith, type Sender } from './gate.ts';
import type { HostHandler } from './host-operations.ts';
import type { VaultProcess } from './vault-process.ts';

/** Answers the messages of this window, and refuses those of any other page. */
export function connectMessages(
  window: BrowserWindow,
  vault: VaultProcess,
  handlers: Readonly<Record<HostOperationName, HostHandler>>,
): void {
  ipcMain.handle(requestChannel, (event, ...message: unknown[]) =>
    replyWith(async () => {
      const { id, operation, input } = admitRequest(senderOf(event, window), message);
      return vault.request(id, operation, input);
    }),
  );
  ipcMain.handle(hostChannel, (event, ...message: unknown[]) =>
    replyWith(async () => {
      const { name, input } = admitHostCall(senderOf(event, window), message);
      return JSON.stringify({ ok: true, value: await handlers[name](input) });
    }),
  );
}

function senderOf(event: IpcMainInvokeEvent, window: BrowserWindow): Sender {
  const frame = event.senderFrame;
  return {
    // A frame that has gone in the meantime has no address and is nobody.
    address: frame?.url ?? '',
    isMainFrame: frame !== null && frame.parent === null,
    isOurWindow: event.sender === window.webContents,
  };
}
