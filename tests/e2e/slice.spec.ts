/** The main job from end to end, by keyboard alone, in a real browser. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import SignalDatabase from '@signalapp/sqlcipher';
import { inventedCase } from '../../build/demo/invented-case.ts';
import { openHeader, parseHeader } from '../../electron/vault/keys/header.ts';
import { subkey } from '../../electron/vault/keys/subkeys.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { Journey } from '../support/journey.ts';
import { filesWithMarker } from '../support/marker-search.ts';

// Traces and pictures of failures would themselves hold what this journey looks for on disk.
test.use({ trace: 'off', screenshot: 'off' });

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const project = join(import.meta.dirname, '..', '..');

test('accounts in, verified bundle out', async ({ app }) => {
  const started = Date.now();
  const marker = `heron${randomUUID().replaceAll('-', '')}`;
  const { page } = app;
  const journey = new Journey(page);
  const bundles = mkdtempSync(join(tmpdir(), 'unfold-bundles-'));

  await test.step('create a vault and add a person', async () => {
    await journey.onPage('Create the vault');
    await expectAccessible(page, 'creating the vault');
    await journey.createVault(vault);
    await expectAccessible(page, 'people');
    await journey.addPerson(inventedCase);
    await expectAccessible(page, 'a person without accounts');
  });

  await test.step('record and seal three accounts', async () => {
    for (const [index, account] of inventedCase.accounts.entries()) {
      await journey.writeAccount({ ...account, text: `${account.text}\nThe word on the wall was ${marker}.` });
      if (index === 0) await expectAccessible(page, 'recording an account');
      await journey.sealAccount();
      await expect(page.getByText(marker)).toBeVisible();
      if (index === 0) await expectAccessible(page, 'a sealed account');
      await journey.backToPerson(inventedCase.chosenName);
    }
    await expect(page.getByRole('link', { name: /^Account \d/ })).toHaveText([
      /^Account 1/,
      /^Account 2/,
      /^Account 3/,
    ]);
    await expectAccessible(page, 'the timeline');
  });

  await test.step('lock: the vault process is gone, and the screen with it', async () => {
    const pid = app.vaultProcess ?? 0;
    expect(isRunning(pid)).toBe(true);
    await journey.lock();
    await expect.poll(() => isRunning(pid)).toBe(false);
    expect(await page.content()).not.toContain(inventedCase.chosenName);
    await expectAccessible(page, 'unlocking');
  });

  await test.step('a wrong passphrase is refused, the right one opens', async () => {
    await journey.unlock('copper lantern orchards');
    await expect(page.getByRole('alert')).toContainText('The passphrase is not right');
    await expectAccessible(page, 'a refused passphrase');
    await journey.unlock(vault.passphrase);
    await journey.onPage('People');
    await journey.keyboard.press(journey.link(inventedCase.chosenName));
  });

  await test.step('compare', async () => {
    await journey.openGrowthView();
    const passages = page.getByRole('listbox', { name: 'Passages of account 3' });
    await expect(passages.getByRole('option', { name: /first told here.*A woman called Rahel/ })).toBeVisible();
    await expect(
      passages.getByRole('option', { name: /^differs/ }).filter({ hasText: 'for the journey' }),
    ).toBeVisible();
    const notRepeated = page.getByRole('region', { name: 'Told earlier, not repeated here' }).getByRole('listitem');
    await expect(notRepeated.filter({ hasText: 'On Sundays the man’s wife drove us' })).toBeVisible();
    await expectAccessible(page, 'the growth view');
    await journey.backToPerson(inventedCase.chosenName);
  });

  const bundle = join(bundles, 'TOY-2026-0001-b001.zip');
  await test.step('export and verify', async () => {
    app.willChoose(bundles);
    await journey.exportBundle('Crown Prosecution Service', 'Early advice');
    await expectAccessible(page, 'an exported bundle');
    app.willChoose(bundle);
    await journey.verifyBundle();
    await expect(page.getByRole('heading', { name: 'Whole and authentic' })).toBeVisible();
    await expect(page.getByText('Signed by this vault’s own key.')).toBeVisible();
    await expectAccessible(page, 'a verified bundle');
  });

  await test.step('a bundle with one byte changed is refused', async () => {
    const bytes = readFileSync(bundle);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const changed = join(bundles, 'changed.zip');
    writeFileSync(changed, bytes);
    await journey.keyboard.press(journey.button('Verify another bundle'));
    app.willChoose(changed);
    await journey.keyboard.press(journey.button('Choose a bundle'));
    await journey.keyboard.press(journey.button('Verify'));
    await journey.onPage('Bundle refused');
    await expectAccessible(page, 'a refused bundle');
  });

  await test.step('the vault opens with another SQLCipher and its key, and with nothing else', async () => {
    await journey.lock();
    const folder = join(app.userData, 'vault');
    const header = parseHeader(readFileSync(join(folder, 'vault.json'), 'utf8'));
    const key = subkey(await openHeader(header, vault.passphrase), 'database');
    const independent = new SignalDatabase(join(folder, 'vault.db'));
    independent.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
    expect(independent.prepare('SELECT count(*) AS sealed FROM sealed_accounts').get()).toEqual({ sealed: 3 });
    independent.close();
    const withoutKey = new SignalDatabase(join(folder, 'vault.db'));
    expect(() => withoutKey.prepare('SELECT count(*) FROM sealed_accounts').get()).toThrow();
    withoutKey.close();
  });

  await test.step('no word of an account lies in clear anywhere but in the bundle', async () => {
    const bundleFolder = bundles.slice(tmpdir().length + 1);
    const places = [
      { folder: tmpdir(), except: [bundleFolder] },
      { folder: app.userData, except: [] },
      { folder: project, except: ['node_modules', '.git'] },
      ...['.config', '.cache', '.local'].map((name) => ({ folder: join(homedir(), name), except: [] })),
    ];
    expect(filesWithMarker([{ folder: bundles, except: [] }], marker, started)).not.toEqual([]);
    expect(filesWithMarker(places, marker, started)).toEqual([]);
    rmSync(bundles, { recursive: true });
    expect(existsSync(bundles)).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
