/** Argon2id (RFC 9106): passphrase to key. The one place that names its cost. */
import { hashRaw } from '@node-rs/argon2';
import * as z from 'zod';
import { base64Bytes } from './base64-bytes.ts';

/** Never below 64 MiB and 3 passes, whoever wrote the header: a weakened header is refused. */
export const keyDerivationSchema = z.strictObject({
  name: z.literal('argon2id'),
  memoryKibibytes: z
    .int()
    .min(64 * 1024)
    .max(4 * 1024 * 1024),
  passes: z.int().min(3).max(100),
  lanes: z.int().min(1).max(16),
  salt: base64Bytes(16),
});
export type KeyDerivation = z.output<typeof keyDerivationSchema>;

export const newVaultCost = { memoryKibibytes: 256 * 1024, passes: 3, lanes: 1 } as const;

/** In @node-rs/argon2 a const enum, which isolated modules cannot read. */
const argon2id = 2;

/** 32 bytes from the passphrase, NFC so that the same characters typed on another keyboard open the same vault. */
export function deriveKey(passphrase: string, derivation: KeyDerivation): Promise<Buffer> {
  return hashRaw(passphrase.normalize('NFC'), {
    algorithm: argon2id,
    memoryCost: derivation.memoryKibibytes,
    timeCost: derivation.passes,
    parallelism: derivation.lanes,
    outputLen: 32,
    salt: Buffer.from(derivation.salt, 'base64'),
  });
}
