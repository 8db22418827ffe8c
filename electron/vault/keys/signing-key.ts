/** The Ed25519 key that signs bundles and nothing else: made here, or brought by the officer as the force issued it. */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { Refusal } from '../../../shared/contract/failure.ts';

export function newSigningKeyPem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

/** The key again in the form that is kept, or `Refusal('cannot-read')` where the text is not an Ed25519 private key in PKCS #8. */
export function checkedSigningKeyPem(pem: string): string {
  const refusal = new Refusal(
    'cannot-read',
    'Choose an Ed25519 private key in PKCS #8 PEM form, without a passphrase.',
    [{ field: 'signingKey', message: 'Choose an Ed25519 private key in PKCS #8 PEM form.' }],
  );
  try {
    const key = createPrivateKey({ key: pem, format: 'pem' });
    if (key.asymmetricKeyType !== 'ed25519') throw refusal;
    return key.export({ format: 'pem', type: 'pkcs8' }).toString();
  } catch {
    throw refusal;
  }
}
