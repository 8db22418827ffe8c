/**
 * The Chromium that the stand-in runs on. Tests use the one that npm brings, unpacked once into a folder that carries its version; a
 * program that is to be seen uses one that is installed.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cacheFolder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');

export interface Chromium {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Installed browsers that understand the same commands, in the order in which they are tried. */
const installedNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

/** Where macOS and Windows keep them, off the search path. */
const installedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** The first installed Chromium, Chrome or Edge that is found, or null. */
export function findInstalledChromium(): Chromium | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onSearchPath = installedNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = [...onSearchPath, ...installedPlaces].find((place) => existsSync(place));
  return executablePath === undefined ? null : { executablePath, environment: {} };
}

/**
 * The Chromium without a window: the one from npm on 64-bit Linux, an installed one elsewhere.
 *
 * @param tell is told of what takes longer than a second.
 */
export async function findHeadlessChromium(tell: (step: string) => void): Promise<Chromium> {
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium(tell);
  const installed = findInstalledChromium();
  if (installed === null)
    throw new Error('Install Chromium, Chrome or Edge: on this system npm brings no browser for the tests.');
  return installed;
}

async function unpackedChromium(tell: (step: string) => void): Promise<Chromium> {
  const folder = join(cacheFolder, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) {
    tell('Unpacking Chromium (once) …');
    await unpackInto(folder);
  }
  const executablePath = join(folder, 'chromium');
  return { executablePath, environment: { ...(await environmentFor(executablePath, folder)) } };
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const facts: { version: string } = JSON.parse(await readFile(join(entry, '..', '..', 'package.json'), 'utf8'));
  return facts.version;
}

/** Several processes may come here at once: each unpacks beside the place, the first to rename wins, and the others use its work. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  try {
    // The package unpacks into the folder for temporary files, and takes whatever is there already: so it gets a fresh one.
    await run(process.execPath, ['--input-type=module', '--eval', unpackScript], {
      cwd: import.meta.dirname,
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: beside },
    });
    await writeFile(join(beside, 'fonts.conf'), fontSettings(folder));
    await rename(beside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

const unpackScript = `
  import chromium, { inflate } from '@sparticuz/chromium';
  import { fileURLToPath } from 'node:url';
  await chromium.executablePath();
  await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
`;

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;
}

/** What a machine without fonts, or without the libraries that Chromium links, has to be told. */
async function environmentFor(executablePath: string, folder: string): Promise<Record<string, string>> {
  const environment: Record<string, string> = {};
  if (!existsSync('/etc/fonts/fonts.conf')) environment.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  const starts = await run(executablePath, ['--version']).then(
    () => true,
    () => false,
  );
  if (!starts) environment.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  return environment;
}
