/** The Electron runtime: npm brings its types and its downloader; the program itself comes from the project's release page. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
/** In milliseconds; where nothing answers by then, nothing will be downloaded either. */
const probeTime = 5000;

/** The runtime's executable, or null where it is not there. */
export function findElectron(projectFolder: string): string | null {
  const folder = join(projectFolder, 'node_modules', 'electron');
  const record = join(folder, 'path.txt');
  if (!existsSync(record)) return null;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const executable = join(dist, readFileSync(record, 'utf8'));
  return existsSync(executable) ? executable : null;
}

/** Downloads the runtime with its own downloader, which checks what it gets; gives the executable, or null where that fails. */
export async function downloadElectron(projectFolder: string): Promise<string | null> {
  if (!(await answers(mirror))) return null;
  const installer = join(projectFolder, 'node_modules', 'electron', 'install.js');
  const child = spawn(process.execPath, [installer], { stdio: ['ignore', 'inherit', 'ignore'] });
  await once(child, 'close');
  return findElectron(projectFolder);
}

/** Runs the program in Electron and gives its exit code. */
export async function runElectron(electron: string, projectFolder: string, more: readonly string[]): Promise<number> {
  const child = spawn(electron, [projectFolder, ...more], { stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return typeof code === 'number' ? code : 1;
}

async function answers(address: string): Promise<boolean> {
  return fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeTime) }).then(
    () => true,
    () => false,
  );
}
