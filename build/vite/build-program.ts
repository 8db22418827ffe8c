/** Builds the whole program into `dist/`, and knows whether that is still needed. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildWithVite } from 'vite';
import { copyReportFonts } from './fonts.ts';
import { nodeBuild, nodeProcesses } from './node-processes.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { rendererBuild } from './renderer.ts';

export const projectFolder = join(import.meta.dirname, '..', '..');
const distFolder = join(projectFolder, 'dist');
const cacheFolder = join(projectFolder, 'node_modules', '.cache');
const lockFile = join(cacheFolder, 'build.lock');
const stampFile = '.built-from-sources-at';
const sources = ['electron', 'renderer', 'shared', 'build/vite', 'package.json', 'package-lock.json'];

/**
 * Builds beside `dist/` and changes places at the end, so that a build that fails leaves the last good one, and nobody ever meets half a
 * program. Of several processes that come here at once, one builds and the others wait.
 *
 * @param tell is told what is being built, in a few words.
 */
export async function buildProgram(tell: (step: string) => void): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  await oneAtATime(lockFile, () => build(tell));
}

/** Builds the program where a source has changed since it was last built. */
export async function buildProgramIfNeeded(tell: (step: string) => void): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  await oneAtATime(lockFile, async () => {
    if (!(await isBuilt())) await build(tell);
  });
}

async function build(tell: (step: string) => void): Promise<void> {
  const startedAt = Date.now();
  const workshop = await mkdtemp(join(cacheFolder, 'build-'));
  const fresh = join(workshop, 'dist');
  try {
    tell('the window');
    await buildWithVite(rendererBuild(projectFolder, fresh));
    for (const nodeProcess of nodeProcesses) {
      tell(nodeProcess.file);
      await buildWithVite(nodeBuild(projectFolder, fresh, nodeProcess));
    }
    await copyReportFonts(projectFolder, fresh);
    await writeFile(join(fresh, stampFile), String(startedAt));
    if (existsSync(distFolder)) await rename(distFolder, join(workshop, 'old'));
    await rename(fresh, distFolder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Whether `dist/` was built after the last change of any source. */
async function isBuilt(): Promise<boolean> {
  const stamp = join(distFolder, stampFile);
  if (!existsSync(stamp)) return false;
  const builtAt = Number(await readFile(stamp, 'utf8'));
  for (const source of sources) {
    if ((await lastChange(join(projectFolder, source))) > builtAt) return false;
  }
  return true;
}

/** Milliseconds since 1970; a folder's own time tells of files that came or went. */
async function lastChange(place: string): Promise<number> {
  const facts = await stat(place);
  if (!facts.isDirectory()) return facts.mtimeMs;
  const entries = await readdir(place, { recursive: true });
  const times = await Promise.all(entries.map(async (entry) => (await stat(join(place, entry))).mtimeMs));
  return Math.max(facts.mtimeMs, ...times);
}
