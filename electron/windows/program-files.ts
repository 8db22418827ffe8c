/**
 * The files of the window, listed once when the program starts. A request is answered from that list or not at all, so no address can
 * lead anywhere else on the disk.
 */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isProgramAddress } from './address.ts';
import { windowHeaders } from './response-headers.ts';

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
]);

/** Place on the disk, by path of the address (`/assets/index.js`). */
export type ProgramFiles = ReadonlyMap<string, string>;

/** Lists every file below `folder` whose type the window uses. */
export async function listProgramFiles(folder: string): Promise<ProgramFiles> {
  const files = new Map<string, string>();
  await collect(folder, '/', files);
  return files;
}

async function collect(folder: string, address: string, files: Map<string, string>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name);
    if (entry.isDirectory()) await collect(place, `${address}${entry.name}/`, files);
    else if (contentTypes.has(extname(entry.name))) files.set(`${address}${entry.name}`, place);
  }
}

/** Answers one request for a file of the program; the empty path is the window's page. */
export async function serveProgramFile(files: ProgramFiles, address: string, method: string): Promise<Response> {
  const place = method === 'GET' && isProgramAddress(address) ? findFile(files, address) : undefined;
  const type = place === undefined ? undefined : contentTypes.get(extname(place));
  if (place === undefined || type === undefined) return new Response(null, { status: 404, headers: windowHeaders });
  return new Response(await readFile(place), { headers: { ...windowHeaders, 'Content-Type': type } });
}

function findFile(files: ProgramFiles, address: string): string | undefined {
  const { pathname } = new URL(address);
  return files.get(pathname === '/' ? '/index.html' : pathname);
}
