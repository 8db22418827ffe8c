/**
 * The forms in which an Ed25519 key is written. Reading is canonical: a key that could be written in another way is refused, so that no
 * byte of a key file can change unseen.
 */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** DER of SubjectPublicKeyInfo for Ed25519 (RFC 8410), without the 32 bytes of the key that follow. */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const rawKeyLength = 32;

/** Reads an Ed25519 private key from PKCS #8 PEM; null where it is anything else. */
export function readPrivateKey(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey({ key: pem, format: 'pem' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** Reads an Ed25519 public key from SPKI PEM as `openssl pkey -pubout` writes it; null where it is anything else. */
export function readPublicKey(pem: string): KeyObject | null {
  const body = /^-----BEGIN PUBLIC KEY-----\r?\n([A-Za-z0-9+/=]{60})\r?\n-----END PUBLIC KEY-----\s*$/.exec(pem)?.[1];
  if (body === undefined) {
    return null;
  }
  const der = Buffer.from(body, 'base64');
  if (der.toString('base64') !== body || der.length !== spkiPrefix.length + rawKeyLength) {
    return null;
  }
  return der.subarray(0, spkiPrefix.length).equals(spkiPrefix) ? publicKeyOfRaw(der.subarray(spkiPrefix.length)) : null;
}

/** The public key whose 32 bytes these are. */
export function publicKeyOfRaw(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), format: 'der', type: 'spki' });
}

/** The public half of a private key. */
export function publicKeyOf(privateKey: KeyObject): KeyObject {
  return createPublicKey(privateKey);
}

export function publicKeyDer(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: 'der', type: 'spki' });
}

/** The 32 bytes of the key itself. */
export function rawPublicKey(publicKey: KeyObject): Buffer {
  return publicKeyDer(publicKey).subarray(spkiPrefix.length);
}

export function publicKeyPem(publicKey: KeyObject): string {
  return `-----BEGIN PUBLIC KEY-----\n${publicKeyDer(publicKey).toString('base64')}\n-----END PUBLIC KEY-----\n`;
}

/** The key as OpenSSH carries it inside keys and signatures: two strings, each after its length. */
export function sshKeyBlob(publicKey: KeyObject): Buffer {
  return Buffer.concat([sshString('ssh-ed25519'), sshString(rawPublicKey(publicKey))]);
}

/** One line of an OpenSSH `.pub` file, with its line end. */
export function sshPublicKeyLine(publicKey: KeyObject, comment: string): string {
  return `ssh-ed25519 ${sshKeyBlob(publicKey).toString('base64')} ${comment}\n`;
}

/** A string in OpenSSH's wire format (RFC 4251, section 5). */
export function sshString(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

export interface Fingerprint {
  /** SHA-256 of the key's DER (SubjectPublicKeyInfo), in groups of four: `openssl pkey -pubin -outform DER | openssl dgst -sha256`. */
  readonly hex: string;
  /** As `ssh-keygen -l` prints it. */
  readonly ssh: string;
}

export function fingerprintOf(publicKey: KeyObject): Fingerprint {
  const hex = createHash('sha256').update(publicKeyDer(publicKey)).digest('hex');
  const ssh = createHash('sha256').update(sshKeyBlob(publicKey)).digest('base64').replace(/=+$/, '');
  return { hex: hex.replace(/(.{4})(?=.)/g, '$1 '), ssh: `SHA256:${ssh}` };
}

export function isSameKey(one: KeyObject, other: KeyObject): boolean {
  return publicKeyDer(one).equals(publicKeyDer(other));
}
