/** What `electron-builder.yml` packs, read back from the packed program. The runtime around it is a stand-in; the archive is real. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { projectFolder } from '../../../build/vite/build-program.ts';
import type {} from '../../../renderer/window.d.ts';
import { ensureBuilt } from '../../support/ensure-built.ts';
import { startApp } from '../../support/start-app.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeDistribution } from './electron-distribution.ts';

const run = promisify(execFile);
const modules = join(projectFolder, 'node_modules');
const workshop = mkdtempSync(join(tmpdir(), 'unfold-packaging-'));
const packed = join(workshop, 'release', 'linux-unpacked');
const extracted = join(workshop, 'extracted');

/** Runs a tool of the packager and gives what it says. */
async function tool(script: string, ...more: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(modules, script), ...more], { cwd: projectFolder });
  return stdout;
}

beforeAll(async () => {
  await ensureBuilt();
  const { version }: { version: string } = JSON.parse(readFileSync(join(modules, 'electron', 'package.json'), 'utf8'));
  const distribution = join(workshop, 'electron');
  writeDistribution(distribution, version);
  const settings = [`-c.electronDist=${distribution}`, `-c.directories.output=${join(workshop, 'release')}`];
  await tool('electron-builder/cli.js', '--dir', '--linux', '--x64', ...settings);
  await tool('@electron/asar/bin/asar.js', 'extract', join(packed, 'resources', 'app.asar'), extracted);
}, 120_000);
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('the packed program', () => {
  test('holds what runs and nothing else: no source, no test, no stand-in, no second Node', () => {
    const files = readdirSync(extracted, { recursive: true, encoding: 'utf8' });
    expect(readdirSync(extracted).toSorted()).toEqual(['dist', 'node_modules', 'package.json']);
    expect(readdirSync(join(extracted, 'dist')).toSorted()).toEqual([
      'fonts',
      'main.js',
      'preload.cjs',
      'renderer',
      'vault.js',
    ]);
    expect(readdirSync(join(extracted, 'node_modules')).toSorted()).toEqual([
      '@node-rs',
      'better-sqlite3-multiple-ciphers',
    ]);
    expect(files.filter((file) => /\.(ts|map|c|cpp|h|gyp)$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.node')).toSorted()).toEqual([
      'node_modules/@node-rs/argon2-linux-x64-gnu/argon2.linux-x64-gnu.node',
      'node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node',
    ]);
  });

  test('runs from its checked archive, and cannot be made to run anything else', async () => {
    const fuses = await tool('@electron/fuses/dist/bin.js', 'read', '--app', join(packed, 'unfold'));
    for (const fuse of [
      'RunAsNode is Disabled',
      'EnableNodeOptionsEnvironmentVariable is Disabled',
      'EnableNodeCliInspectArguments is Disabled',
      'EnableEmbeddedAsarIntegrityValidation is Enabled',
      'OnlyLoadAppFromAsar is Enabled',
      'GrantFileProtocolExtraPrivileges is Disabled',
    ]) {
      expect(fuses).toContain(fuse);
    }
  });

  test('is complete: it opens on the stand-in and creates a vault', async () => {
    const app = await startApp({ userData: temporaryFolder(), programFolder: join(extracted, 'dist') });
    onTestFinished(() => app.abandon());
    const reply = await app.page.evaluate(() =>
      window.api.operations['vault.create'](
        { officer: 'DC Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard', signingKey: null },
        crypto.randomUUID(),
      ),
    );
    expect(JSON.parse(reply)).toMatchObject({ ok: true });
    await app.close();
  });
});
