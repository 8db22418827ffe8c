/**
 * Runs in the sandbox before the page and gives it `window.api`: one function per name of the contract, and nothing else. Everything
 * crosses as JSON text; main and the vault process check it, so no schema is needed here.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { hostOperationNames, operationNames } from '../../shared/contract/operation-names.ts';
import {
  eventChannel,
  hostChannel,
  requestChannel,
  type WindowApi,
  type WindowEvent,
} from '../../shared/contract/window-api.ts';

function request(name: string, input: unknown, requestId: string): Promise<unknown> {
  return ipcRenderer.invoke(requestChannel, name, JSON.stringify(input), requestId);
}

async function askHost(name: string, input: unknown): Promise<unknown> {
  return JSON.parse(await ipcRenderer.invoke(hostChannel, name, JSON.stringify(input)));
}

const api: WindowApi = {
  operations: Object.fromEntries(
    Object.keys(operationNames).map((name): unknown[] => [
      name,
      (input: unknown, requestId: string) => request(name, input, requestId),
    ]),
  ),
  host: Object.fromEntries(
    Object.keys(hostOperationNames).map((name): unknown[] => [name, (input: unknown) => askHost(name, input)]),
  ),
  onEvent(listener: (event: WindowEvent) => void): () => void {
    const hear = (_event: unknown, text: string): void => listener(JSON.parse(text));
    ipcRenderer.on(eventChannel, hear);
    return () => {
      ipcRenderer.off(eventChannel, hear);
    };
  },
};

contextBridge.exposeInMainWorld('api', api);
