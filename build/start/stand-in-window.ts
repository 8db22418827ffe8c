/** Opens the program on the stand-in, in a window of an installed Chromium. For tests and demonstration: never for real records. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Chromium, findInstalledChromium } from '../../tests/support/chromium.ts';
import type { DialogRequest } from '../../tests/support/electron-stand-in/calls.ts';
import { startApp } from '../../tests/support/start-app.ts';

/** Why the stand-in cannot open a window here, in words, or the Chromium to open it in. */
export function findWayToShow(): Chromium | string {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!hasDisplay) return 'there is no display';
  return findInstalledChromium() ?? 'neither Chromium nor Chrome nor Edge is installed';
}

/** Opens the window and returns when it has been closed. `say` is told what happens meanwhile. */
export async function showOnStandIn(
  visibleIn: Chromium,
  projectFolder: string,
  say: (sentence: string) => void,
): Promise<void> {
  const output = join(projectFolder, 'output');
  const userData = join(output, 'stand-in');
  await mkdir(userData, { recursive: true });
  say(`Opening Unfold on the stand-in. Its vault is kept in ${userData}. Close the window to end it.`);
  const app = await startApp({
    userData,
    visibleIn,
    chooseFile: (request) => askForPlace(request, output),
    tell: say,
  });
  try {
    await app.ended;
  } finally {
    await app.close();
  }
}

/** The stand-in has no file dialogs: the terminal asks instead. Without a terminal, what can be saved is saved to `output/`. */
async function askForPlace({ title, chooses }: DialogRequest, output: string): Promise<string | null> {
  if (!process.stdin.isTTY) return chooses === 'folder' ? output : null;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${title}. Its path (nothing to cancel): `);
  terminal.close();
  return answer.trim() === '' ? null : resolve(process.env.INIT_CWD ?? '.', answer.trim());
}
