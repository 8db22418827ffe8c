/**
 * `vault.json`: what stands beside the database in clear. It holds no secret: for each slot how the passphrase becomes a key, and the
 * vault key wrapped by it (AES-256-GCM). The vault's id and the slot's costs are authenticated by the wrapping, so that changing either is
 * noticed.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/failure.ts';
import { base64Bytes } from './base64-bytes.ts';
import { deriveKey, type KeyDerivation, keyDerivationSchema, newVaultCost } from './derive.ts';

const slotSchema = z.strictObject({
  derivation: keyDerivationSchema,
  nonce: base64Bytes(12),
  /** The key, and the 16 bytes that authenticate it. */
  wrappedKey: base64Bytes(48),
});
type Slot = z.output<typeof slotSchema>;

const headerSchema = z.strictObject({
  format: z.literal('vault/1'),
  id: z.uuid(),
  slots: z.array(slotSchema).length(1),
});
export type Header = z.output<typeof headerSchema>;

export const headerMaximumBytes = 64 * 1024;
const damaged =
  'The file vault.json is damaged or was changed. Nothing was opened. Restore it from a backup of the vault.';

const wrongPassphrase =
  'The passphrase is not right. Check capital letters and the keyboard’s language, then try again.';

/** Throws `Refusal('damaged')` where the text is not a whole header of this format with full-strength costs. */
export function parseHeader(text: string): Header {
  try {
    return headerSchema.parse(JSON.parse(text));
  } catch {
    throw new Refusal('damaged', damaged);
  }
}

/** A new random vault key (32 bytes) and the header that wraps it under the passphrase. */
export async function createHeader(vaultId: string, passphrase: string): Promise<{ header: Header; vaultKey: Buffer }> {
  const vaultKey = randomBytes(32);
  const derivation: KeyDerivation = { name: 'argon2id', ...newVaultCost, salt: randomBytes(16).toString('base64') };
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(passphrase, derivation), nonce);
  cipher.setAAD(authenticated(vaultId, derivation));
  const wrapped = Buffer.concat([cipher.update(vaultKey), cipher.final(), cipher.getAuthTag()]);
  const slot: Slot = { derivation, nonce: nonce.toString('base64'), wrappedKey: wrapped.toString('base64') };
  return { header: { format: 'vault/1', id: vaultId, slots: [slot] }, vaultKey };
}

/** The vault key, or `Refusal('wrong-passphrase')`: a changed header cannot be told from a wrong passphrase, and neither opens. */
export async function openHeader(header: Header, passphrase: string): Promise<Buffer> {
  for (const slot of header.slots) {
    const vaultKey = unwrap(header.id, slot, await deriveKey(passphrase, slot.derivation));
    if (vaultKey !== null) return vaultKey;
  }
  throw new Refusal('wrong-passphrase', wrongPassphrase, [{ field: 'passphrase', message: wrongPassphrase }]);
}

function unwrap(vaultId: string, slot: Slot, key: Buffer): Buffer | null {
  const wrapped = Buffer.from(slot.wrappedKey, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'), { authTagLength: 16 });
  decipher.setAAD(authenticated(vaultId, slot.derivation));
  decipher.setAuthTag(wrapped.subarray(32));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(0, 32)), decipher.final()]);
  } catch {
    return null;
  }
}

function authenticated(vaultId: string, derivation: KeyDerivation): Buffer {
  const { name, memoryKibibytes, passes, lanes, salt } = derivation;
  return Buffer.from(JSON.stringify(['vault/1', vaultId, name, memoryKibibytes, passes, lanes, salt]), 'utf8');
}
