/** Every refusal of the gateway, each beside the request that is taken. */
import { randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kibibyte } from '../../../../shared/contract/operation.ts';
import { isOperationName, operations } from '../../../../shared/contract/operations.ts';
import { examplePassphrase } from '../../../support/vault/examples.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';

function refused(code: string) {
  return { ok: false, error: expect.objectContaining({ code, message: expect.stringMatching(/\.$/) }) };
}

describe('before a vault is open', () => {
  test('every operation that needs an open vault is refused as locked, whatever its input', async () => {
    const vault = new VaultUnderTest();
    const needing = Object.keys(operations).filter(
      (name) => isOperationName(name) && operations[name].session === 'open',
    );
    expect(needing.length).toBeGreaterThan(8);
    for (const name of needing) expect(await vault.raw(name, '{}'), name).toEqual(refused('locked'));
  });

  test('an unknown operation is refused, also under the names that every object has', async () => {
    const vault = new VaultUnderTest();
    for (const name of ['vault.open', '', 'toString', '__proto__', 'constructor']) {
      expect(await vault.raw(name, '{}'), name).toEqual(refused('unknown-operation'));
    }
  });

  test('input that is not JSON, not an object, or has an unknown key is malformed', async () => {
    const vault = new VaultUnderTest();
    for (const input of ['', '{', 'null', '[]', '{"extra":1}', '{"__proto__":{}}']) {
      expect(await vault.raw('vault.status', input), input).toEqual(refused('malformed'));
    }
    expect(await vault.raw('vault.status', '{}')).toMatchObject({ ok: true });
  });

  test('input beyond the operation’s own limit is too large, before it is parsed', async () => {
    const vault = new VaultUnderTest();
    const input = JSON.stringify({ padding: 'x'.repeat(kibibyte) });
    expect(await vault.raw('vault.status', input)).toEqual(refused('too-large'));
  });

  test('the fields that are wrong are named, and what was in them is not repeated', async () => {
    const vault = new VaultUnderTest();
    const secret = 'passphrase-that-must-not-return';
    const reply = await vault.raw(
      'vault.create',
      JSON.stringify({ officer: ' ', forceCode: 'lower', passphrase: [secret], signingKey: null }),
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'malformed' } });
    expect(reply.ok ? [] : reply.error.fields.map(({ field }) => field)).toEqual([
      'officer',
      'forceCode',
      'passphrase',
    ]);
    expect(JSON.stringify(reply)).not.toContain(secret);
  });

  test('of what is too long, the most that can be kept is said', async () => {
    const vault = new VaultUnderTest();
    const input = { officer: 'A'.repeat(201), forceCode: 'TOY', passphrase: examplePassphrase, signingKey: null };
    expect((await vault.refusal('vault.create', input)).fields).toEqual([
      { field: 'officer', message: 'Shorten this to 200 characters or fewer.' },
    ]);
  });
});

describe('creating and unlocking', () => {
  test('a weak passphrase makes no vault', async () => {
    const vault = new VaultUnderTest();
    const input = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'short', signingKey: null };
    expect(await vault.refusal('vault.create', input)).toMatchObject({
      code: 'weak-passphrase',
      fields: [{ field: 'passphrase' }],
    });
    expect(await vault.ask('vault.status', {})).toMatchObject({ state: 'absent' });
  });

  test('a signing key that was not chosen in the dialog makes no vault', async () => {
    const vault = new VaultUnderTest();
    const input = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: examplePassphrase, signingKey: randomUUID() };
    expect(await vault.refusal('vault.create', input)).toMatchObject({ code: 'no-such-place' });
    expect(await vault.ask('vault.status', {})).toMatchObject({ state: 'absent' });
  });

  test('no vault is made over another, and none opens without the passphrase', async () => {
    const vault = new VaultUnderTest();
    expect(await vault.refusal('vault.unlock', { passphrase: examplePassphrase })).toMatchObject({ code: 'not-found' });
    await vault.create();
    expect(await vault.ask('vault.status', {})).toEqual({ state: 'open', officer: 'DC J. Hale', forceCode: 'TOY' });
    const again = { officer: 'Another', forceCode: 'OTH', passphrase: examplePassphrase, signingKey: null };
    expect(await vault.refusal('vault.create', again)).toMatchObject({ code: 'already-exists' });
    vault.lock();
    expect(await vault.ask('vault.status', {})).toEqual({ state: 'locked', officer: null, forceCode: null });
    expect(await vault.refusal('vault.create', again)).toMatchObject({ code: 'already-exists' });
    expect(await vault.refusal('vault.unlock', { passphrase: 'not the passphrase' })).toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(await vault.refusal('person.list', {})).toMatchObject({ code: 'locked' });
    expect(await vault.ask('vault.unlock', { passphrase: examplePassphrase })).toEqual({
      officer: 'DC J. Hale',
      forceCode: 'TOY',
    });
    expect(await vault.ask('person.list', {})).toEqual({ people: [] });
  });
});

test('of two requests to open at once, one opens the vault and the other is refused', async () => {
  const vault = new VaultUnderTest();
  await vault.create();
  vault.lock();
  const input = JSON.stringify({ passphrase: examplePassphrase });
  const replies = await Promise.all([vault.raw('vault.unlock', input), vault.raw('vault.unlock', input)]);
  expect(replies.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(replies).toContainEqual(refused('already-exists'));
  expect(await vault.ask('person.list', {})).toEqual({ people: [] });
});

describe('a vault that cannot be written', () => {
  test('is refused in words, and nothing half made is left', async () => {
    const vault = new VaultUnderTest();
    writeFileSync(vault.folder, 'a file stands where the vault should lie');
    const input = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: examplePassphrase, signingKey: null };
    expect(await vault.refusal('vault.create', input)).toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(vault.root)).toEqual(['vault']);
  });
});

describe('records', () => {
  test('what is not in the vault is not found, and nothing is written', async () => {
    const vault = new VaultUnderTest();
    await vault.create();
    const [personId, accountId] = [randomUUID(), randomUUID()];
    expect(await vault.refusal('person.read', { personId })).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('account.begin', { personId })).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('account.read', { accountId })).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('account.seal', { accountId, revision: 1 })).toMatchObject({ code: 'not-found' });
    expect(await vault.refusal('comparison.read', { personId })).toMatchObject({ code: 'not-found' });
  });
});
