import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkNewPassphrase } from '../../../../electron/vault/keys/passphrase.ts';
import { checkedSigningKeyPem, newSigningKeyPem } from '../../../../electron/vault/keys/signing-key.ts';

test.each(['short', 'aaaaaaaaaaaaaaaaaaaa', 'elevenchars'])(
  'a new passphrase like "%s" is refused with advice',
  (passphrase) => {
    expect(() => checkNewPassphrase(passphrase)).toThrow(/three or four random words/);
  },
);

test('a new passphrase of several words is taken', () => {
  expect(() => checkNewPassphrase('copper lantern orchard')).not.toThrow();
});

test('a signing key made here is one that could be brought', () => {
  const pem = newSigningKeyPem();
  expect(checkedSigningKeyPem(pem)).toBe(pem);
});

test.each([
  ['no key at all', 'hello'],
  [
    'a key of another kind',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  ],
  ['a public key', generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString()],
])('%s is refused as a signing key', (_, pem) => {
  expect(() => checkedSigningKeyPem(pem)).toThrow(/PKCS #8/);
});
