/**
 * What Unfold's main process gets when it imports `electron`: objects with the names and manners of Electron's, each of which asks the
 * driver, over the channel of a forked child, to do the work in Chromium. For tests and demonstration only; never packaged.
 */
import { dirname } from 'node:path';
import type { CallsOfDriver, CallsOfMain, DialogRequest, PowerEvent } from './calls.ts';
import { Line } from './line.ts';
import { App } from './main-side/app.ts';
import { type BrowserWindowOptions, OpenWindows, StandInWindow } from './main-side/browser-window.ts';
import { type InvokeEvent, IpcMain } from './main-side/ipc-main.ts';
import { Sessions, type Session as StandInSession } from './main-side/session.ts';
import { StrictEmitter } from './main-side/strict-emitter.ts';
import { UtilityProcesses } from './main-side/utility-process.ts';
import type { WebContents as StandInWebContents } from './main-side/web-contents.ts';

export type Session = StandInSession;
export type WebContents = StandInWebContents;
export type IpcMainInvokeEvent = InvokeEvent;

const windows = new OpenWindows();

const line = new Line<CallsOfDriver, CallsOfMain>((message) => process.send?.(message));
line.answerWith({
  request: ({ partition, address, method }) => session.fromPartition(partition).request(address, method),
  navigate: async ({ id }) => windows.get(id).webContents.mayNavigate(),
  openedByPage: async ({ id, address }) => windows.get(id).webContents.mayOpen(address),
  permission: ({ partition, permission }) => session.fromPartition(partition).isPermitted(permission),
  download: async ({ partition }) => session.fromPartition(partition).mayDownload(),
  invoke: ({ id, frame, channel, message }) => ipcMain.invoke(windows.get(id).webContents, frame, channel, message),
  windowClosed: async ({ id }) => {
    windows.get(id).hasClosed();
    return null;
  },
  pageCrashed: async ({ id }) => {
    windows.get(id).webContents.emit('render-process-gone');
    return null;
  },
  power: async ({ event }) => {
    powerMonitor.emit(event);
    return null;
  },
});
process.on('message', (message) => line.receive(message));
process.on('disconnect', () => process.exit());

export const app = new App(dirname(process.argv[1] ?? ''), process.argv.slice(2));
export const session = new Sessions();
export const ipcMain = new IpcMain();
export const powerMonitor = new StrictEmitter<Readonly<Record<PowerEvent, []>>>();
export const utilityProcess = new UtilityProcesses(line, {
  replacement: process.env.UNFOLD_STAND_IN_VAULT,
  showsOutput: process.env.UNFOLD_SHOW_VAULT_OUTPUT === '1',
});

interface Scheme {
  readonly scheme: string;
  readonly privileges: { readonly standard: true; readonly secure: true; readonly supportFetchAPI: true };
}

export const protocol = {
  /** The driver gives every address of the program a secure https origin, which has these privileges. */
  registerSchemesAsPrivileged(_schemes: readonly Scheme[]): void {},
};

export interface MenuItemConstructorOptions {
  readonly role?: string;
  readonly label?: string;
  readonly submenu?: readonly MenuItemConstructorOptions[];
}

/** Chromium brings its own keys for what the menu offers. */
export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu(_menu: readonly MenuItemConstructorOptions[]): void {},
};

export class BrowserWindow extends StandInWindow {
  constructor(options: BrowserWindowOptions) {
    super(line, windows, options);
  }
}

export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

interface OpenDialogOptions {
  readonly title: string;
  readonly filters: readonly FileFilter[];
  readonly properties: readonly ('openFile' | 'openDirectory' | 'createDirectory' | 'dontAddToRecent')[];
}

export const dialog = {
  async showOpenDialog(
    _window: BrowserWindow,
    options: OpenDialogOptions,
  ): Promise<{ canceled: boolean; filePaths: string[] }> {
    const chooses: DialogRequest['chooses'] = options.properties.includes('openDirectory') ? 'folder' : 'file';
    const path = await line.call('chooseFile', { title: options.title, chooses });
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
};
