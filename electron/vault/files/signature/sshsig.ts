/**
 * SSHSIG (OpenSSH, PROTOCOL.sshsig): the signature that `ssh-keygen -Y verify` reads. It says what kind of thing was signed by its
 * namespace. Reading is canonical: the armour is written anew from what was understood, and must come out byte for byte the same.
 */
import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { publicKeyOf, publicKeyOfRaw, sshKeyBlob, sshString } from './keys.ts';

const magic = Buffer.from('SSHSIG');
const hashAlgorithm = 'sha512';
const begin = '-----BEGIN SSH SIGNATURE-----';
const end = '-----END SSH SIGNATURE-----';
/** As `ssh-keygen` breaks its lines. */
const lineLength = 70;
const rawKeyLength = 32;
const rawSignatureLength = 64;

/** The bytes that the key really signs. */
function signedBytes(message: Uint8Array, namespace: string): Buffer {
  const digest = createHash(hashAlgorithm).update(message).digest();
  return Buffer.concat([magic, sshString(namespace), sshString(''), sshString(hashAlgorithm), sshString(digest)]);
}

function signatureBlob(publicKey: KeyObject, namespace: string, signature: Uint8Array): Buffer {
  const version = Buffer.from([0, 0, 0, 1]);
  const signatureString = Buffer.concat([sshString('ssh-ed25519'), sshString(signature)]);
  return Buffer.concat([
    magic,
    version,
    sshString(sshKeyBlob(publicKey)),
    sshString(namespace),
    sshString(''),
    sshString(hashAlgorithm),
    sshString(signatureString),
  ]);
}

function armour(blob: Buffer, width: number): string {
  const lines = blob.toString('base64').match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  return `${[begin, ...lines, end].join('\n')}\n`;
}

/** Signs `message`. The armour ends with a line end. */
export function signSsh(message: Uint8Array, namespace: string, privateKey: KeyObject): string {
  const signature = sign(null, signedBytes(message, namespace), privateKey);
  return armour(signatureBlob(publicKeyOf(privateKey), namespace, signature), lineLength);
}

/** The key that signed `message` in this namespace, or null where the signature does not hold or is not written canonically. */
export function verifySsh(message: Uint8Array, namespace: string, armoured: string): KeyObject | null {
  const lines = armoured.split('\n');
  const width = lines[1]?.length ?? 0;
  if (lines[0] !== begin || width < 1 || width > 1000 || armoured.length > 4096) {
    return null;
  }
  const blob = Buffer.from(lines.slice(1, -2).join(''), 'base64');
  // Everything but the key and the signature is known beforehand, so both stand at known places.
  const keyAt = magic.length + 4 + 4 + sshString('ssh-ed25519').length + 4;
  const raw = blob.subarray(keyAt, keyAt + rawKeyLength);
  const signature = blob.subarray(-rawSignatureLength);
  if (raw.length !== rawKeyLength || signature.length !== rawSignatureLength) {
    return null;
  }
  const publicKey = publicKeyOfRaw(raw);
  if (armour(signatureBlob(publicKey, namespace, signature), width) !== armoured) {
    return null;
  }
  return verify(null, signedBytes(message, namespace), publicKey, signature) ? publicKey : null;
}
