/**
 * Files that appear under their names all together and whole, or not at all. Each is written under a fresh name beside its place; no
 * file that was there before is ever replaced.
 */
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../../shared/contract/failure.ts';
import { isSystemError } from './refusals.ts';

interface PendingFile {
  readonly destination: string;
  readonly temporary: string;
  readonly file: FileHandle;
  open: boolean;
}

export class PendingFiles {
  readonly #files: PendingFile[] = [];
  readonly #onUnfinished: (paths: readonly string[]) => void;

  /** `onUnfinished` hears of every path that would be left behind if the process ended now, before anything is there; none at last. */
  constructor(onUnfinished: (paths: readonly string[]) => void = () => undefined) {
    this.#onUnfinished = onUnfinished;
  }

  /** Begins a file. Throws `already-exists` or `cannot-write`. */
  async begin(destination: string): Promise<{ file: FileHandle; temporary: string }> {
    await refuseExisting(destination);
    const temporary = join(dirname(destination), `.${basename(destination)}.${randomUUID()}.part`);
    this.#onUnfinished([...this.#files.map((pending) => pending.temporary), temporary]);
    const file = await open(temporary, 'wx+', 0o600);
    this.#files.push({ destination, temporary, file, open: true });
    return { file, temporary };
  }

  /** Forces the bytes of all files to the disk and ends writing. */
  async close(): Promise<void> {
    for (const pending of this.#files.filter((candidate) => candidate.open)) {
      await pending.file.sync();
      await pending.file.close();
      pending.open = false;
    }
  }

  /** Gives all files their names. */
  async publish(): Promise<void> {
    await this.close();
    const claimed: string[] = [];
    try {
      for (const { destination } of this.#files) {
        await claim(destination);
        claimed.push(destination);
      }
      for (const { temporary, destination } of this.#files) {
        await rename(temporary, destination);
      }
      await syncFolders(this.#files);
    } catch (error) {
      await Promise.all(claimed.map((path) => rm(path, { force: true })));
      throw error;
    }
  }

  /** Removes whatever was begun and not published. */
  async discard(): Promise<void> {
    for (const pending of this.#files) {
      if (pending.open) {
        await pending.file.close();
        pending.open = false;
      }
      await rm(pending.temporary, { force: true });
    }
    this.#onUnfinished([]);
  }
}

const alreadyThere =
  'A file of that name is there already. Nothing was changed. Choose another folder, or move that file to another one.';

async function refuseExisting(path: string): Promise<void> {
  try {
    await (await open(path, 'r')).close();
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      return;
    }
    if (!isSystemError(error, 'EISDIR', 'EACCES', 'EPERM')) {
      throw error;
    }
  }
  throw new Refusal('already-exists', alreadyThere);
}

/** Takes the name with an empty file, which the renaming then replaces: no other file can slip in between. */
async function claim(path: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    throw isSystemError(error, 'EEXIST') ? new Refusal('already-exists', alreadyThere) : error;
  }
}

/** Some systems cannot sync a folder; the files themselves are on the disk by then. */
async function syncFolders(files: readonly PendingFile[]): Promise<void> {
  for (const folder of new Set(files.map(({ destination }) => dirname(destination)))) {
    try {
      const handle = await open(folder, 'r');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    } catch (error) {
      if (!isSystemError(error, 'EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF')) {
        throw error;
      }
    }
  }
}

/** A failure of the disk as a refusal that says what to do; anything else as it was. */
export function writingRefusal(error: unknown): unknown {
  if (isSystemError(error, 'ENOSPC', 'EDQUOT', 'EFBIG')) {
    return new Refusal('cannot-write', 'There is not enough room there. Nothing was kept. Choose another place.');
  }
  if (isSystemError(error, 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EIO', 'ENAMETOOLONG', 'EBUSY', 'ENODEV')) {
    return new Refusal('cannot-write', 'Nothing can be written there. Nothing was kept. Choose another place.');
  }
  return error;
}
