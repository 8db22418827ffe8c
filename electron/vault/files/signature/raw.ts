/** The plain form: 64 bytes of Ed25519 over the file, as `openssl pkeyutl -rawin` makes and checks it. */
import { type KeyObject, sign, verify } from 'node:crypto';

export const rawSignatureLength = 64;

export function signRaw(message: Uint8Array, privateKey: KeyObject): Buffer {
  return sign(null, message, privateKey);
}

export function verifyRaw(message: Uint8Array, signature: Uint8Array, publicKey: KeyObject): boolean {
  return signature.length === rawSignatureLength && verify(null, message, publicKey, signature);
}
