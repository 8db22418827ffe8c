import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../electron/vault/files/bundle/verify-bundle.ts';
import { VaultUnderTest } from '../../../support/vault/gateway.ts';
import { readLedger } from '../../../support/vault/ledger.ts';

const recipient = 'Crown Prosecution Service';
const reason = 'Early advice';

async function vaultWithAccount(): Promise<{ vault: VaultUnderTest; personId: string; folder: string }> {
  const vault = new VaultUnderTest();
  await vault.create();
  const personId = await vault.addPerson();
  await vault.recordSealed(personId, 'I came by lorry.');
  const folder = join(vault.root, 'out');
  mkdirSync(folder);
  return { vault, personId, folder };
}

describe('exporting', () => {
  test('writes a bundle that verifies, and says in the ledger what went to whom and why', async () => {
    const { vault, personId, folder } = await vaultWithAccount();
    const destination = vault.grant('bundle-folder', folder);
    const exported = await vault.ask('bundle.export', { personId, destination, recipient, reason });
    expect(exported.id).toBe('TOY-2026-0001-b001');
    const bundle = vault.grant('open-bundle', join(folder, exported.fileName));
    expect(await vault.ask('bundle.verify', { bundle })).toMatchObject({
      id: exported.id,
      accounts: 1,
      tagManifestSha512: exported.tagManifestSha512,
      signedByThisVault: true,
    });
    const disclosures = (await readLedger(vault.folder)).filter(({ entry }) => entry.category === 'disclosure');
    expect(disclosures.map(({ entry }) => entry.facts)).toMatchObject([
      { stage: 'begun', bundle: exported.id, recipient, reason },
      { stage: 'finished', bundle: exported.id, recipient, reason, sha256: exported.sha256 },
    ]);
  });

  test('without a sealed account is refused, and takes no number', async () => {
    const vault = new VaultUnderTest();
    await vault.create();
    const personId = await vault.addPerson();
    const destination = vault.grant('bundle-folder', vault.root);
    expect(await vault.refusal('bundle.export', { personId, destination, recipient, reason })).toMatchObject({
      code: 'incomplete',
    });
    expect((await readLedger(vault.folder)).filter(({ entry }) => entry.operation === 'bundle.export')).toEqual([]);
  });

  test('to a place that was not chosen for it is refused: no token, a spent one, one for another use', async () => {
    const { vault, personId, folder } = await vaultWithAccount();
    const spent = vault.grant('bundle-folder', folder);
    await vault.ask('bundle.export', { personId, destination: spent, recipient, reason });
    const other = vault.grant('open-bundle', folder);
    for (const destination of [crypto.randomUUID(), spent, other]) {
      expect(await vault.refusal('bundle.export', { personId, destination, recipient, reason })).toMatchObject({
        code: 'no-such-place',
      });
    }
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test('that does not finish leaves nothing behind but its number and a row that says so', async () => {
    const { vault, personId, folder } = await vaultWithAccount();
    const input = (): string =>
      JSON.stringify({ personId, destination: vault.grant('bundle-folder', folder), recipient, reason });
    const stopped = await vault.raw('bundle.export', input(), AbortSignal.abort());
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
    expect((await readLedger(vault.folder)).at(-1)?.entry.facts).toMatchObject({
      stage: 'not finished',
      reason: 'cancelled',
    });
    expect(await vault.raw('bundle.export', input())).toMatchObject({ ok: true, value: { id: 'TOY-2026-0001-b002' } });
  });

  test('that ends after the bundle is out is known to the next one, which names it as its predecessor', async () => {
    const { vault, personId, folder } = await vaultWithAccount();
    const input = (): string =>
      JSON.stringify({ personId, destination: vault.grant('bundle-folder', folder), recipient, reason });
    const endAtOnce = (_done: number, _total: number, step: string): void => {
      if (step === 'Finished') throw new Error('The process ends here.');
    };
    const { signal } = new AbortController();
    expect(await vault.raw('bundle.export', input(), signal, endAtOnce)).toMatchObject({ ok: false });
    const out = await verifyBundle(join(folder, 'TOY-2026-0001-b001.zip'));
    expect(await vault.raw('bundle.export', input())).toMatchObject({ ok: true });
    const next = await verifyBundle(join(folder, 'TOY-2026-0001-b002.zip'));
    expect(next.bundle.previousTagManifestSha512).toBe(out.tagManifestSha512);
  });

  test('tells which files would be left behind if the vault locked meanwhile', async () => {
    const { vault, personId, folder } = await vaultWithAccount();
    const input = { personId, destination: vault.grant('bundle-folder', folder), recipient, reason };
    const seen: (readonly string[])[] = [];
    const onProgress = (): void => void seen.push(vault.unfinished);
    const { signal } = new AbortController();
    expect(await vault.raw('bundle.export', JSON.stringify(input), signal, onProgress)).toMatchObject({ ok: true });
    expect(seen.some((paths) => paths.length === 3 && paths.every((path) => path.startsWith(folder)))).toBe(true);
    expect(vault.unfinished).toEqual([]);
  });

  test('never takes the place of a file that is there', async () => {
    const { vault, personId, folder } = await vaultWithAccount();
    const inTheWay = join(folder, 'TOY-2026-0001-b001.zip');
    writeFileSync(inTheWay, 'something else');
    const destination = vault.grant('bundle-folder', folder);
    expect(await vault.refusal('bundle.export', { personId, destination, recipient, reason })).toMatchObject({
      code: 'already-exists',
    });
    expect(readFileSync(inTheWay, 'utf8')).toBe('something else');
  });
});

test('a bundle of another vault verifies, and is known not to be our own', async () => {
  const { vault, personId, folder } = await vaultWithAccount();
  const destination = vault.grant('bundle-folder', folder);
  const { fileName } = await vault.ask('bundle.export', { personId, destination, recipient, reason });
  const other = new VaultUnderTest();
  await other.create();
  const bundle = other.grant('open-bundle', join(folder, fileName));
  expect(await other.ask('bundle.verify', { bundle })).toMatchObject({ signedByThisVault: false });
});

test('a file that is no bundle is refused in one sentence', async () => {
  const vault = new VaultUnderTest();
  await vault.create();
  const path = join(vault.root, 'notes.zip');
  writeFileSync(path, 'not a bundle');
  const failure = await vault.refusal('bundle.verify', { bundle: vault.grant('open-bundle', path) });
  expect(failure.code).toBe('damaged');
  expect(failure.message.match(/\./g)?.length).toBeGreaterThan(0);
});
