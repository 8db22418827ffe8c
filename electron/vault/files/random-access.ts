/** Reading and writing exact ranges of an open file; a short read or write is never silently accepted. */
import type { FileHandle } from 'node:fs/promises';
import { damaged } from './refusals.ts';

/** Reads exactly `length` bytes at `position`, or refuses. */
export async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) {
      throw damaged('The file ends before its contents do: it was cut short.');
    }
    filled += bytesRead;
  }
  return bytes;
}

/** Writes all of `bytes` at `position`. */
export async function writeFully(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}
