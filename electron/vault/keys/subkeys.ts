/** One key for one purpose, from the vault key, by HKDF with SHA-256 (RFC 5869). */
import { hkdfSync } from 'node:crypto';

export type KeyPurpose = 'database';

export function subkey(vaultKey: Uint8Array, purpose: KeyPurpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', vaultKey, new Uint8Array(0), `unfold/1 ${purpose}`, 32));
}
