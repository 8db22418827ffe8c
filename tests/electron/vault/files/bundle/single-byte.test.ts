import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { writtenBytes } from './forge.ts';
import { unnoticedChanges } from './single-byte.ts';

let bytes: Buffer = Buffer.alloc(0);
beforeAll(async () => {
  bytes = await writtenBytes();
});

/** Every `step`-th position, and no two runs of bits alike. */
function* sampled(step: number): Generator<number> {
  for (let position = step % 7; position < bytes.length; position += step) {
    yield position;
  }
}

// All positions are in `build/campaign/single-byte.ts`; it takes minutes.
test.each([
  ['one bit', 307, (position: number) => 1 << (position % 8)],
  ['all bits', 613, () => 0xff],
] as const)('a change of %s anywhere is refused, even by the key inside', async (_, step, flip) => {
  const path = join(temporaryFolder(), 'bundle.zip');
  await writeFile(path, bytes);
  expect(await unnoticedChanges(path, sampled(step), flip, null)).toEqual([]);
  await expect(verifyBundle(path)).resolves.toMatchObject({ bytes: bytes.length });
});
