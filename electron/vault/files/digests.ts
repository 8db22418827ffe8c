/** SHA-256 and SHA-512, over bytes at hand or over a stream, both in one pass. */
import { createHash } from 'node:crypto';
import type { Digests } from './bag/manifest.ts';

export function digestsOf(bytes: Uint8Array | string): Digests {
  return { sha256: sha256Of(bytes), sha512: createHash('sha512').update(bytes).digest('hex') };
}

export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads `content` to its end; `onChunk` hears the length of every chunk. */
export async function digestsOfStream(
  content: AsyncIterable<Uint8Array>,
  onChunk: (bytes: number) => void,
): Promise<Digests> {
  const sha256 = createHash('sha256');
  const sha512 = createHash('sha512');
  for await (const chunk of content) {
    sha256.update(chunk);
    sha512.update(chunk);
    onChunk(chunk.length);
  }
  return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') };
}
