/** The commands printed in VERIFY.txt, pasted into a shell in the unpacked folder. */
import { execFile, execFileSync } from 'node:child_process';
import { appendFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeBundle } from '../../../../../electron/vault/files/bundle/write-bundle.ts';
import { unixCommands } from '../../../../../shared/domain/bundle/documents/instructions.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { sampleMeans, sampleRecord } from './sample.ts';

const run = promisify(execFile);
const tools = ['unzip', 'openssl', 'ssh-keygen', 'sha512sum', 'sha256sum', 'sh'];
const missing = tools.filter((tool) => !isInstalled(tool));

function isInstalled(tool: string): boolean {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs each command; those that failed. */
async function failing(commands: readonly string[], folder: string): Promise<string[]> {
  const failed: string[] = [];
  for (const command of commands) {
    try {
      await run('sh', ['-c', command], { cwd: folder });
    } catch {
      failed.push(command);
    }
  }
  return failed;
}

describe.skipIf(missing.length > 0)(`public tools (missing here: ${missing.join(', ') || 'none'})`, () => {
  const commands = unixCommands({ forceCode: 'TOY' });
  let bag = '';
  let receipt: Awaited<ReturnType<typeof writeBundle>>;

  beforeEach(async () => {
    const folder = temporaryFolder();
    const means = sampleMeans(folder);
    receipt = await writeBundle(sampleRecord(), means);
    await run('unzip', ['-t', means.destination]);
    await run('unzip', ['-q', means.destination, '-d', folder]);
    bag = join(folder, receipt.id);
  });

  test('every command of VERIFY.txt succeeds, and stands there as it is run', async () => {
    const text = await readFile(join(bag, 'VERIFY.txt'), 'utf8');
    for (const command of commands) {
      expect(text).toContain(`   ${command}\n`);
    }
    expect(await failing(commands, bag)).toEqual([]);
  });

  test('the fingerprints are those that openssl and ssh-keygen print', async () => {
    const { stdout: ssh } = await run('ssh-keygen', ['-l', '-f', 'keys/signing-key.pub'], { cwd: bag });
    expect(ssh).toContain(receipt.fingerprintSsh);
    const command = 'openssl pkey -pubin -in keys/signing-key.pem -outform DER | openssl dgst -sha256';
    const { stdout: hex } = await run('sh', ['-c', command], { cwd: bag });
    expect(hex).toContain(receipt.fingerprintHex.replaceAll(' ', ''));
  });

  test('changing any one file makes them fail', { timeout: 180_000 }, async () => {
    const files = (await readdir(bag, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const entry of files) {
      const path = join(entry.parentPath, entry.name);
      const whole = await readFile(path);
      const changed = Buffer.from(whole);
      const at = Math.floor(changed.length / 2);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(path, changed);
      expect(await failing(commands, bag), entry.name).not.toEqual([]);
      await writeFile(path, whole);
    }
  });

  test('a file too many, or one taken away, makes them fail', async () => {
    await writeFile(join(bag, 'data/extra.txt'), 'more');
    expect(await failing(commands, bag)).toEqual([commands[6]]);
    await rename(join(bag, 'data/extra.txt'), join(bag, 'extra.txt'));
    expect(await failing(commands, bag)).toEqual([commands[7]]);
    await rm(join(bag, 'extra.txt'));
    await rm(join(bag, 'data/cover.pdf'));
    expect(await failing(commands, bag)).toContain(commands[6]);
    await appendFile(join(bag, 'keys/signing-key.pem'), '\n');
    expect(await failing(commands, bag)).toContain(commands[2]);
  });
});
