import { beforeAll, describe, expect, test } from 'vitest';
import { createHeader, type Header, openHeader, parseHeader } from '../../../../electron/vault/keys/header.ts';
import { subkey } from '../../../../electron/vault/keys/subkeys.ts';
import { examplePassphrase } from '../../../support/vault/examples.ts';

const vaultId = '6f1f7f3e-3c9a-4c0e-9a58-6d3f3b1f9a10';
let header: Header;
let vaultKey: Buffer;

beforeAll(async () => {
  ({ header, vaultKey } = await createHeader(vaultId, examplePassphrase));
});

describe('the vault header', () => {
  test('gives the vault key for the passphrase, in either Unicode form', async () => {
    expect((await openHeader(header, examplePassphrase)).equals(vaultKey)).toBe(true);
    const accented = await createHeader(vaultId, 'm\u00e9moire du caf\u00e9');
    expect(await openHeader(accented.header, 'me\u0301moire du cafe\u0301')).toEqual(accented.vaultKey);
  });

  test('costs at least 256 MiB and 3 passes when made', () => {
    expect(header.slots[0]?.derivation).toMatchObject({ name: 'argon2id', memoryKibibytes: 256 * 1024, passes: 3 });
  });

  test('refuses a wrong passphrase', async () => {
    await expect(openHeader(header, `${examplePassphrase}s`)).rejects.toMatchObject({
      failure: { code: 'wrong-passphrase', fields: [{ field: 'passphrase' }] },
    });
  });

  test('refuses costs below the floor before deriving anything', () => {
    for (const weaker of [{ memoryKibibytes: 64 * 1024 - 1 }, { passes: 2 }, { name: 'argon2i' }]) {
      const slot = header.slots[0];
      const weakened = { ...header, slots: [{ ...slot, derivation: { ...slot?.derivation, ...weaker } }] };
      expect(() => parseHeader(JSON.stringify(weakened))).toThrow(/damaged or was changed/);
    }
  });

  test('refuses a nonce, a salt or a wrapped key of another length than it has, and one written in another way', () => {
    const slot = header.slots[0];
    if (slot === undefined) throw new Error('The header has no slot.');
    const base64 = (bytes: number): string => Buffer.alloc(bytes).toString('base64');
    const changed = [
      { ...slot, wrappedKey: base64(46) },
      { ...slot, wrappedKey: base64(47) },
      { ...slot, nonce: base64(11) },
      { ...slot, derivation: { ...slot.derivation, salt: base64(17) } },
      { ...slot, derivation: { ...slot.derivation, salt: base64(16).replace('A==', 'B==') } },
    ];
    for (const other of changed) {
      expect(() => parseHeader(JSON.stringify({ ...header, slots: [other] }))).toThrow(/damaged or was changed/);
    }
  });

  test('does not open when its id or its costs were changed within what is allowed', async () => {
    const other = { ...header, id: '00000000-0000-4000-8000-000000000000' };
    await expect(openHeader(other, examplePassphrase)).rejects.toMatchObject({ failure: { code: 'wrong-passphrase' } });
    const slot = header.slots[0];
    if (slot === undefined) throw new Error('The header has no slot.');
    const cheaper = { ...header, slots: [{ ...slot, derivation: { ...slot.derivation, memoryKibibytes: 64 * 1024 } }] };
    await expect(openHeader(cheaper, examplePassphrase)).rejects.toMatchObject({
      failure: { code: 'wrong-passphrase' },
    });
  });

  test('refuses text that is not a whole header', () => {
    for (const text of ['', '{}', 'null', JSON.stringify({ ...header, extra: 1 })]) {
      expect(() => parseHeader(text)).toThrow(
        expect.objectContaining({ failure: expect.objectContaining({ code: 'damaged' }) }),
      );
    }
    expect(parseHeader(JSON.stringify(header))).toEqual(header);
  });
});

test('the database key is not the vault key', () => {
  expect(Buffer.from(subkey(vaultKey, 'database')).equals(vaultKey)).toBe(false);
});
