/**
 * Changes every byte of a bundle, one at a time and in three ways, and reports each change that the reader did not refuse.
 *
 * Run: npx node build/campaign/single-byte.ts [STEP]     (STEP 1, the default, takes every position: minutes)
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writtenBytes } from '../../tests/electron/vault/files/bundle/forge.ts';
import { unnoticedChanges } from '../../tests/electron/vault/files/bundle/single-byte.ts';

const step = Number(process.argv[2] ?? 1);
const ways: Record<string, (position: number) => number> = {
  'one bit': (position) => 1 << (position % 8),
  'the case of a letter': () => 0x20,
  'all bits': () => 0xff,
};

const bytes = await writtenBytes();
const folder = await mkdtemp(join(tmpdir(), 'unfold-campaign-'));
try {
  for (const [way, flip] of Object.entries(ways)) {
    const path = join(folder, 'bundle.zip');
    await writeFile(path, bytes);
    const positions = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => index * step);
    const started = performance.now();
    const unnoticed = await unnoticedChanges(path, positions, flip, null);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(`${way}: ${positions.length} positions in ${seconds} s, ${unnoticed.length} not refused\n`);
    process.stdout.write(unnoticed.map((position) => `  at ${position}\n`).join(''));
    process.exitCode = unnoticed.length > 0 ? 1 : process.exitCode;
  }
} finally {
  await rm(folder, { recursive: true });
}
