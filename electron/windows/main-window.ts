/** The one window that the user sees. */
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { isProgramAddress, scheme, windowAddress } from './address.ts';
import { listProgramFiles, serveProgramFile } from './program-files.ts';
import { allowOnly } from './session-policy.ts';
import { stayPut } from './stay-put.ts';

/** Without the prefix `persist:` Electron keeps cookies, storage and caches of the window in memory only. */
const partition = 'window';

/**
 * Creates the window, not yet loaded, so that its messages can be connected first.
 *
 * @param folder holds `preload.cjs` and the folder `renderer`.
 */
export async function createMainWindow(folder: string): Promise<BrowserWindow> {
  await prepareSession(join(folder, 'renderer'));
  const window = new BrowserWindow({
    width: 1200,
    height: 860,
    minWidth: 480,
    minHeight: 400,
    show: false,
    autoHideMenuBar: true,
    title: 'Unfold',
    webPreferences: {
      preload: join(folder, 'preload.cjs'),
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  stayPut(window.webContents);
  // Task bars, window switchers and screen recorders show titles: this one never names a person.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  // Other programs see a black window in screenshots and screen sharing, unless the user starts Unfold with this switch to train others.
  window.setContentProtection(!app.commandLine.hasSwitch('allow-screen-capture'));
  return window;
}

/** Loads the program's page into the window. */
export async function showProgram(window: BrowserWindow): Promise<void> {
  await window.loadURL(windowAddress);
}

async function prepareSession(rendererFolder: string): Promise<void> {
  const files = await listProgramFiles(rendererFolder);
  const own = session.fromPartition(partition);
  allowOnly(own, isProgramAddress);
  own.protocol.handle(scheme, (request) => serveProgramFile(files, request.url, request.method));
}
