/** The files of a plain bag, wherever they lie: in a folder, or in the one folder of a ZIP file. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { bundleLimits } from '../../bundle/limits.ts';
import { cannotRead, damaged, isSystemError, quoted } from '../../refusals.ts';
import { type Archive, openArchive } from '../../zip/archive.ts';

export interface BagSource {
  /** Path below the bag's folder, with `/`, to length in bytes. */
  readonly files: ReadonlyMap<string, number>;
  content(path: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Throws `cannot-read` where there is nothing, `damaged` where there is something that is no bag. */
export async function openBagSource(path: string): Promise<BagSource> {
  try {
    return (await stat(path)).isDirectory()
      ? await openFolder(path)
      : zippedBag(await openArchive(path, bundleLimits, 'any'));
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'EACCES', 'EPERM', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG')) {
      throw cannotRead('There is no bag there that can be read. Check where it is, and that you may read it.');
    }
    throw error;
  }
}

async function openFolder(folder: string): Promise<BagSource> {
  const files = new Map<string, number>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    const path = relative(folder, place).split(sep).join('/');
    if (entry.isFile()) {
      files.set(path, (await stat(place)).size);
    } else if (!entry.isDirectory()) {
      throw damaged(`The bag holds ${quoted(path)}, which is neither a file nor a folder.`);
    }
  }
  return { files, content: (path) => fileContent(join(folder, path)), close: async () => undefined };
}

async function* fileContent(path: string): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    if (chunk instanceof Uint8Array) {
      yield chunk;
    }
  }
}

function zippedBag(archive: Archive): BagSource {
  const declarations = [...archive.entries.keys()].filter((path) => /^(?:[^/]+\/)?bagit\.txt$/.test(path));
  const [declaration = '', ...others] = declarations;
  const folder = declaration.slice(0, -'bagit.txt'.length);
  const files = new Map<string, number>();
  for (const [path, entry] of archive.entries) {
    if (!path.startsWith(folder) || others.length > 0) {
      throw damaged('The ZIP file must hold one bag, and nothing beside it.');
    }
    files.set(path.slice(folder.length), entry.size);
  }
  return {
    files,
    content: (path) => {
      const entry = archive.entries.get(folder + path);
      if (entry === undefined) {
        throw damaged(`The file ${quoted(path)} is missing.`);
      }
      return archive.content(entry);
    },
    close: () => archive.close(),
  };
}
