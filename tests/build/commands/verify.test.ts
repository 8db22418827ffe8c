import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeBundle } from '../../../electron/vault/files/bundle/write-bundle.ts';
import { publicKeyOf, publicKeyPem } from '../../../electron/vault/files/signature/keys.ts';
import { readFiles } from '../../electron/vault/files/bundle/forge.ts';
import { foreignKey, sampleMeans, sampleRecord, signingKey } from '../../electron/vault/files/bundle/sample.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const script = join(import.meta.dirname, '../../../build/commands/verify.ts');

interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as npm would, with paths meant from `folder`. */
function verify(folder: string, ...given: readonly string[]): Promise<Ending> {
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: folder };
    const child = execFile(process.execPath, [script, ...given], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

let folder = '';
beforeEach(async () => {
  folder = temporaryFolder();
  await writeBundle(sampleRecord(), sampleMeans(folder, { destination: join(folder, 'b.zip') }));
  await writeFile(join(folder, 'key.pem'), publicKeyPem(publicKeyOf(signingKey)));
  await writeFile(join(folder, 'foreign.pem'), publicKeyPem(publicKeyOf(foreignKey)));
});

describe('verify BUNDLE.zip', () => {
  test('ends 0 for a whole bundle, and shows the fingerprint to compare', async () => {
    const { code, stdout } = await verify(folder, 'b.zip');
    expect(code).toBe(0);
    expect(stdout).toContain('TOY-2026-0001-b004: whole and authentic');
    const receipt = await readFile(join(folder, 'b.receipt.txt'), 'utf8');
    const fingerprint = /SHA256:\S+/.exec(receipt)?.[0] ?? 'none';
    expect(stdout).toContain(fingerprint);
    expect(stdout).toContain('Compare its fingerprint with the receipt');
  });

  test('--trust asks for that key', async () => {
    expect(await verify(folder, 'b.zip', '--trust', 'key.pem')).toMatchObject({ code: 0 });
    const refused = await verify(folder, 'b.zip', '--trust', 'foreign.pem');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toBe('The bundle was signed by another key than the one that is trusted.\n');
  });

  test('--json prints one object, of the refusal too', async () => {
    const good = await verify(folder, 'b.zip', '--json');
    expect(JSON.parse(good.stdout)).toMatchObject({
      verified: true,
      signedByTrustedKey: false,
      id: 'TOY-2026-0001-b004',
    });
    const bad = await verify(folder, 'b.zip', '--json', '--trust', 'foreign.pem');
    expect(JSON.parse(bad.stdout)).toMatchObject({ verified: false, code: 'not-authentic' });
  });

  test('--state remembers, and refuses an older bundle', async () => {
    const older = sampleRecord({ sequence: 3 });
    await writeBundle(older, sampleMeans(folder, { destination: join(folder, 'older.zip') }));
    expect(await verify(folder, 'b.zip', '--state', 'seen')).toMatchObject({ code: 0 });
    expect((await verify(folder, 'b.zip', '--state', 'seen')).stdout).not.toContain('not seen');
    const refused = await verify(folder, 'older.zip', '--state', 'seen');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('bundle 4 was already seen');
  });

  test('--state ends 2 with one sentence where nothing can be remembered', async () => {
    const reference = Buffer.from('2026-0001').toString('hex');
    await mkdir(join(folder, 'seen', `TOY-${reference}.json.part`), { recursive: true });
    const { code, stdout, stderr } = await verify(folder, 'b.zip', '--state', 'seen');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+cannot be remembered[^\n]+\n$/);
  });

  test('ends 1 with one sentence for a changed byte, and for a file that is no bundle', async () => {
    const bytes = await readFile(join(folder, 'b.zip'));
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    await writeFile(join(folder, 'changed.zip'), bytes);
    await writeFile(join(folder, 'empty.zip'), '');
    for (const name of ['changed.zip', 'empty.zip', 'key.pem']) {
      const { code, stdout, stderr } = await verify(folder, name);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^[A-Z][^\n]+\.\n$/);
    }
  });

  test('ends 2 where nothing can be read, and for arguments without a meaning', async () => {
    const calls = [
      ['none.zip'],
      ['.'],
      [],
      ['b.zip', 'b.zip'],
      ['b.zip', '--unknown'],
      ['b.zip', '--profile', 'other'],
      ['b.zip', '--profile', 'bagit', '--trust', 'key.pem'],
      ['b.zip', '--trust', 'none.pem'],
      ['b.zip', '--trust', 'b.zip'],
    ];
    const endings = await Promise.all(calls.map((given) => verify(folder, ...given)));
    for (const [index, { code, stdout, stderr }] of endings.entries()) {
      expect({ given: calls[index], code, stdout }).toEqual({ given: calls[index], code: 2, stdout: '' });
      expect(stderr).not.toContain('    at ');
    }
  });
});

describe('verify --profile bagit', () => {
  test('takes a bundle as the bag that it is', async () => {
    const { code, stdout, stderr } = await verify(folder, '--profile', 'bagit', 'b.zip');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const payload = [...(await readFiles(join(folder, 'b.zip'))).keys()].filter((path) => path.startsWith('data/'));
    expect(stdout).toContain(`Files: ${payload.length}.`);
  });

  test('prints warnings with that word, and refuses what is not whole', async () => {
    const bag = join(folder, 'bag');
    await mkdir(join(bag, 'data'), { recursive: true });
    await writeFile(join(bag, 'bagit.txt'), 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n');
    await writeFile(join(bag, 'data/x'), 'x');
    await writeFile(join(bag, 'manifest-md5.txt'), '9dd4e461268c8034f5c8564e155c67a6  data/x\n');
    const good = await verify(folder, '--profile', 'bagit', 'bag');
    expect(good.code).toBe(0);
    expect(good.stderr).toContain('warning: ');
    await writeFile(join(bag, 'data/x'), 'y');
    expect(await verify(folder, '--profile', 'bagit', 'bag')).toMatchObject({ code: 1, stdout: '' });
  });
});
