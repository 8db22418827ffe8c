/** Rules for names that come out of an untrusted archive. They hold on Linux, macOS and Windows alike. */
import { damaged, quoted } from '../refusals.ts';

const deviceName =
  /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;

/** Refuses a path that any of the three systems could take for another place: absolute, climbing, a device, a stream, and so on. */
export function refuseUnsafePath(path: string): void {
  if (path.length === 0 || path.length > 1024) {
    throw damaged('A name in the ZIP file is empty or too long.');
  }
  if (/[\p{Cc}\p{Cf}]/u.test(path)) {
    throw damaged(`The name ${quoted(path)} contains control or invisible characters.`);
  }
  if (/[\\:*?"<>|]/.test(path)) {
    throw damaged(`The name ${quoted(path)} contains a character that Windows takes for something else.`);
  }
  for (const segment of path.split('/')) {
    refuseUnsafeSegment(segment, path);
  }
}

function refuseUnsafeSegment(segment: string, path: string): void {
  if (segment === '' || segment === '.' || segment === '..') {
    throw damaged(`The name ${quoted(path)} leads outside its folder.`);
  }
  if (/[. ]$/.test(segment) || /^ /.test(segment)) {
    throw damaged(`A part of the name ${quoted(path)} begins with a blank, or ends with a blank or a dot.`);
  }
  if (deviceName.test(segment)) {
    throw damaged(`The name ${quoted(path)} is the name of a device on Windows.`);
  }
}

/** Refuses two paths that a file system could take for the same, and a file that is also a folder. */
export function refuseCollidingPaths(paths: Iterable<string>): void {
  const files = new Set<string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const folded = foldName(path);
    if (files.has(folded)) {
      throw damaged(`The name ${quoted(path)} appears twice, but for capital letters or the form of its characters.`);
    }
    files.add(folded);
    for (const folder of parentFolders(path)) {
      const other = folders.get(foldName(folder));
      if (other !== undefined && other !== folder) {
        throw damaged(`The folder ${quoted(folder)} appears twice, in two spellings.`);
      }
      folders.set(foldName(folder), folder);
    }
  }
  for (const folder of folders.keys()) {
    if (files.has(folder)) {
      throw damaged(`The name ${quoted(folder)} is both a file and a folder.`);
    }
  }
}

/** The form in which two names are the same: compatibility-composed and lower case. */
function foldName(path: string): string {
  return path.normalize('NFKC').toLowerCase().normalize('NFKC');
}

function parentFolders(path: string): string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}
