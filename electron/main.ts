/** The main process: it owns the window, relays what the window asks, and holds neither keys nor records. */
import { app, type BrowserWindow, protocol } from 'electron';
import { eventChannel } from '../shared/contract/window-api.ts';
import { chooseFile } from './host/choose-file.ts';
import { createHostHandlers } from './host/host-operations.ts';
import { connectMessages } from './host/messages.ts';
import { whenComputerIsLeft } from './host/power.ts';
import { createPrinter } from './host/print.ts';
import { startVault } from './host/start-vault.ts';
import { VaultProcess } from './host/vault-process.ts';
import { scheme } from './windows/address.ts';
import { createMainWindow, showProgram } from './windows/main-window.ts';
import { setMenu } from './windows/menu.ts';

const programFolder = import.meta.dirname;

function connect(window: BrowserWindow): VaultProcess {
  const vault = new VaultProcess({
    start: () => startVault(programFolder),
    printer: createPrinter(),
    tellWindow: (event) => {
      if (!window.isDestroyed()) window.webContents.send(eventChannel, JSON.stringify(event));
    },
  });
  const handlers = createHostHandlers({
    version: app.getVersion(),
    runtime: process.versions.electron === undefined ? 'stand-in' : 'electron',
    chooseFile: (use) => chooseFile(window, use),
    grant: (token, use, path) => vault.grant(token, use, path),
    cancel: (requestId) => vault.cancel(requestId),
    lock: () => vault.end(),
  });
  connectMessages(window, vault, handlers);
  return vault;
}

async function run(): Promise<void> {
  await app.whenReady();
  setMenu(process.platform);
  const window = await createMainWindow(programFolder);
  const vault = connect(window);
  const lock = () => void vault.end();
  whenComputerIsLeft(lock);
  window.webContents.on('render-process-gone', lock);
  window.on('closed', () => void vault.end().then(() => app.quit()));
  app.on('second-instance', () => {
    window.restore();
    window.focus();
  });
  await showProgram(window);
}

app.enableSandbox();
// Nothing in this program needs a network: no name is ever resolved, whoever asks.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

if (app.requestSingleInstanceLock()) void run();
else app.quit();
