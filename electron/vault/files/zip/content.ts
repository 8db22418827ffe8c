/** Streams the content of one entry. Size and CRC are checked; the memory in use does not grow with the entry. */
import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { damaged, isSystemError, quoted } from '../refusals.ts';
import { stored } from './format.ts';
import type { PlacedEntry } from './local-headers.ts';

const chunkLength = 1024 * 1024;

/** Yields the entry's bytes. Refuses at the end where they are not exactly those that the directory promised. */
export async function* entryContent(file: FileHandle, entry: PlacedEntry): AsyncGenerator<Uint8Array, void, void> {
  const raw = rawContent(file, entry);
  const content = entry.method === stored ? raw : inflated(raw, entry);
  let size = 0;
  let crc = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > entry.size) {
      throw damaged(`The entry ${quoted(entry.name)} is longer than it says.`);
    }
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) {
    throw damaged(`The entry ${quoted(entry.name)} is not what its checksum says.`);
  }
}

async function* rawContent(file: FileHandle, entry: PlacedEntry): AsyncGenerator<Uint8Array, void, void> {
  let remaining = entry.compressedSize;
  while (remaining > 0) {
    const length = Math.min(remaining, chunkLength);
    const chunk = Buffer.allocUnsafe(length);
    const { bytesRead } = await file.read(chunk, 0, length, entry.contentAt + entry.compressedSize - remaining);
    if (bytesRead === 0) {
      throw damaged(`The entry ${quoted(entry.name)} is cut short.`);
    }
    remaining -= bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}

async function* inflated(raw: AsyncIterable<Uint8Array>, entry: PlacedEntry): AsyncGenerator<Uint8Array, void, void> {
  const inflate = createInflateRaw();
  // An error of the source reaches the reader below, because the pipeline destroys `inflate` with it.
  pipeline(Readable.from(raw, { objectMode: false }), inflate, () => undefined);
  try {
    for await (const chunk of inflate) {
      if (!(chunk instanceof Uint8Array)) {
        throw new TypeError('zlib yielded something other than bytes');
      }
      yield chunk;
    }
  } catch (error) {
    if (isSystemError(error, 'Z_DATA_ERROR', 'Z_BUF_ERROR', 'Z_NEED_DICT')) {
      throw damaged(`The entry ${quoted(entry.name)} is not what its compression says.`);
    }
    throw error;
  }
  // zlib ignores whatever follows the end of the compressed data; we do not.
  if (inflate.bytesWritten !== entry.compressedSize) {
    throw damaged(`The entry ${quoted(entry.name)} hides bytes after its compressed content.`);
  }
}
