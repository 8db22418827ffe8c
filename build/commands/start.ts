/**
 * `npm start [-- --stand-in]`: opens the desktop program in Electron. Where the Electron runtime cannot be had it says so, and offers to
 * open on the stand-in; `--stand-in` opens there without asking.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import requireNode24 from '../../tests/support/require-node-24.ts';
import { downloadElectron, findElectron, runElectron } from '../start/electron-runtime.ts';
import { findWayToShow, showOnStandIn } from '../start/stand-in-window.ts';
import { buildProgramIfNeeded, projectFolder } from '../vite/build-program.ts';

requireNode24();
process.exitCode = await start();

/** Gives the exit code: 0 when the program was opened and ended well. */
async function start(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { 'stand-in': { type: 'boolean' } }, allowPositionals: true });
  await buildProgramIfNeeded((step) => console.log(`Building ${step} …`));
  if (values['stand-in'] === true) return openOnStandIn();
  const electron = findElectron(projectFolder) ?? (await fetchElectron());
  if (electron !== null) return runElectron(electron, projectFolder, positionals);
  console.error(
    'The Electron runtime could not be downloaded: connect this computer to the internet, or name a mirror in ELECTRON_MIRROR, and run npm start again.',
  );
  return offerStandIn();
}

function fetchElectron(): Promise<string | null> {
  console.log('Looking for the Electron runtime (once, about 120 MB) …');
  return downloadElectron(projectFolder);
}

async function offerStandIn(): Promise<number> {
  if (typeof findWayToShow() === 'string') {
    console.error('Without a window, npm run demo shows what Unfold does.');
    return 1;
  }
  if (!process.stdin.isTTY) {
    console.error('To open it on the stand-in, for tests and demonstration, run: npm start -- --stand-in');
    return 1;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Open it on the stand-in instead, for tests and demonstration? [y/N] ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim()) ? openOnStandIn() : 1;
}

async function openOnStandIn(): Promise<number> {
  const way = findWayToShow();
  if (typeof way === 'string') {
    console.error(`The stand-in cannot open a window here: ${way}. npm run demo shows what Unfold does without one.`);
    return 1;
  }
  await showOnStandIn(way, projectFolder, (sentence) => console.log(sentence));
  return 0;
}
