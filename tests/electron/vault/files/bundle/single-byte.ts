/** Changes one byte of a bundle on disk, and asks whether anybody notices. */

import type { KeyObject } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import { Refusal } from '../../../../../shared/contract/failure.ts';

/** Of `positions`, those whose change (by `flip`, exclusive or) was not refused. The file is as before when it returns. */
export async function unnoticedChanges(
  path: string,
  positions: Iterable<number>,
  flip: (position: number) => number,
  trustedKey: KeyObject | null,
): Promise<number[]> {
  const unnoticed: number[] = [];
  const file = await open(path, 'r+');
  try {
    for (const position of positions) {
      const before = await readByte(file, position);
      await file.write(Buffer.from([before ^ flip(position)]), 0, 1, position);
      if (!(await isRefused(path, trustedKey))) {
        unnoticed.push(position);
      }
      await file.write(Buffer.from([before]), 0, 1, position);
    }
  } finally {
    await file.close();
  }
  return unnoticed;
}

async function readByte(file: FileHandle, position: number): Promise<number> {
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, position);
  return buffer[0] ?? 0;
}

async function isRefused(path: string, trustedKey: KeyObject | null): Promise<boolean> {
  try {
    await verifyBundle(path, trustedKey ? { trustedKey } : {});
    return false;
  } catch (error) {
    if (error instanceof Refusal) {
      return true;
    }
    throw error;
  }
}
