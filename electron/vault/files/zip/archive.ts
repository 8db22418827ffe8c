/**
 * A strict ZIP reader: what it opens has one meaning only, whatever program reads it. The order of the checks is the order of
 * `bundle.md`, rule 3; nothing of the content is read here.
 */
import { type FileHandle, open, stat } from 'node:fs/promises';
import { readExactly } from '../random-access.ts';
import { cannotRead, damaged, isSystemError, quoted } from '../refusals.ts';
import { entryContent } from './content.ts';
import { type ArchiveRules, isFolder, parseDirectory, type ZipEntry } from './directory.ts';
import { findDirectory } from './end-of-directory.ts';
import { stored } from './format.ts';
import { type PlacedEntry, placeEntries } from './local-headers.ts';
import { refuseCollidingPaths, refuseUnsafePath } from './names.ts';

/** Caps, all in bytes but for the count and the ratio. */
export interface ArchiveLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly directoryBytes: number;
  readonly contentBytes: number;
  /** How many times larger than its compressed form an entry may be. */
  readonly ratio: number;
}

export interface Archive {
  readonly bytes: number;
  /** By full path, in the order of the file. */
  readonly entries: ReadonlyMap<string, PlacedEntry>;
  content(entry: PlacedEntry): AsyncGenerator<Uint8Array, void, void>;
  close(): Promise<void>;
}

/** Opens and checks the archive at `path`. Throws `cannot-read` where there is no file to read, `damaged` for all else. */
export async function openArchive(
  path: string,
  limits: ArchiveLimits,
  rules: ArchiveRules = 'bundle',
): Promise<Archive> {
  const file = await openFile(path);
  try {
    const { entries, bytes } = await readEntries(file, limits, rules);
    return {
      bytes,
      entries: new Map(entries.map((entry) => [entry.name, entry])),
      content: (entry) => entryContent(file, entry),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    // Asked first, because opening a pipe would wait for ever.
    if ((await stat(path)).isFile()) {
      return await open(path, 'r');
    }
  } catch (error) {
    if (!isSystemError(error, 'ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EIO')) {
      throw error;
    }
  }
  throw cannotRead('There is no file there that can be read. Check where it is, and that you may read it.');
}

async function readEntries(
  file: FileHandle,
  limits: ArchiveLimits,
  rules: ArchiveRules,
): Promise<{ entries: PlacedEntry[]; bytes: number }> {
  const { size: bytes } = await file.stat();
  if (bytes > limits.fileBytes) {
    throw damaged('The file is larger than any that is read here.');
  }
  const place = await findDirectory(file, bytes);
  if (place.count === 0 || place.count > limits.entries || place.size > limits.directoryBytes) {
    throw damaged('The ZIP file has no entries, or more than any that is read here.');
  }
  const entries = parseDirectory(await readExactly(file, place.offset, place.size), place.count, rules);
  for (const entry of entries) {
    refuseUnsafePath(isFolder(entry) ? entry.name.slice(0, -1) : entry.name);
  }
  const files = entries.filter((entry) => !isFolder(entry));
  refuseCollidingPaths(files.map((entry) => entry.name));
  if (rules === 'bundle') {
    refuseMixedOrigin(entries, place.madeBy64);
  }
  const placed = await placeEntries(file, entries, place.offset, rules);
  refuseBombs(placed, limits);
  return { entries: placed.filter((entry) => !isFolder(entry)), bytes };
}

/** One program writes all entries alike. What differs was changed afterwards. */
function refuseMixedOrigin(entries: readonly ZipEntry[], madeBy64: number | null): void {
  const first = entries[0];
  for (const entry of entries) {
    if (entry.madeBy !== first?.madeBy || entry.attributes !== first.attributes) {
      throw damaged(`The entry ${quoted(entry.name)} was not written with the others: its attributes differ.`);
    }
  }
  if (madeBy64 !== null && madeBy64 !== first?.madeBy) {
    throw damaged('The ZIP64 directory was not written with the entries.');
  }
}

function refuseBombs(entries: readonly ZipEntry[], limits: ArchiveLimits): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (entry.method !== stored && entry.size > entry.compressedSize * limits.ratio) {
      throw damaged(`The entry ${quoted(entry.name)} would grow too much when unpacked.`);
    }
  }
  if (total > limits.contentBytes) {
    throw damaged('The contents of the ZIP file are larger than any that are read here.');
  }
}
