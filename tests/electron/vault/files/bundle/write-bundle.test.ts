import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import { writeBundle } from '../../../../../electron/vault/files/bundle/write-bundle.ts';
import { publicKeyOf } from '../../../../../electron/vault/files/signature/keys.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { sampleMeans, sampleRecord, signingKey, tinyPdf } from './sample.ts';

describe('writing a bundle', () => {
  test('writes a ZIP that verifies, and both receipts beside it', async () => {
    const folder = temporaryFolder();
    const means = sampleMeans(folder);
    const receipt = await writeBundle(sampleRecord(), means);
    expect((await readdir(folder)).toSorted()).toEqual([
      'TOY-2026-0001-b004.receipt.pdf',
      'TOY-2026-0001-b004.receipt.txt',
      'TOY-2026-0001-b004.zip',
    ]);
    const verified = await verifyBundle(means.destination, { trustedKey: publicKeyOf(signingKey) });
    expect(verified).toMatchObject({ id: 'TOY-2026-0001-b004', bytes: receipt.bytes, files: 67 });
    expect(verified.tagManifestSha512).toBe(receipt.tagManifestSha512);
    const text = await readFile(receipt.receiptFiles[0] ?? '', 'utf8');
    expect(text).toContain(receipt.fingerprintHex);
    expect(text).toContain(receipt.fingerprintSsh);
    expect(text.replaceAll(' ', '')).toContain(receipt.sha256);
    expect(text.replaceAll(' ', '')).toContain(receipt.tagManifestSha512);
    if (process.platform !== 'win32') {
      expect((await stat(means.destination)).mode & 0o077).toBe(0);
    }
  });

  test('gives the same bytes for the same record and time, whenever it is printed', async () => {
    const bytes: Buffer[][] = [];
    for (const printedAt of ['2026-11-20T10:31:00Z', '2027-02-01T00:00:09Z']) {
      const folder = temporaryFolder();
      const means = sampleMeans(folder, { printToPdf: async (html) => tinyPdf(html, new Date(printedAt)) });
      await writeBundle(sampleRecord(), means);
      const names = (await readdir(folder)).toSorted();
      bytes.push(await Promise.all(names.map((name) => readFile(join(folder, name)))));
    }
    expect(bytes[0]?.length).toBe(3);
    expect(bytes[0]).toEqual(bytes[1]);
  });

  test('gives other bytes for another time', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    const { sha256 } = await writeBundle(sampleRecord(), sampleMeans(first));
    const later = await writeBundle(sampleRecord({ exportedAt: '2026-11-21T10:30:00.000Z' }), sampleMeans(second));
    expect(later.sha256).not.toBe(sha256);
  });

  test('takes a person without any sealed account, and one with one', async () => {
    for (const count of [0, 1]) {
      const means = sampleMeans(temporaryFolder());
      await writeBundle(sampleRecord({}, count), means);
      const { bundle } = await verifyBundle(means.destination);
      expect(bundle.accounts).toHaveLength(count);
    }
  });

  test('takes the ledger of a vault that was used for a long time', async () => {
    const digest = (number: number) => number.toString(16).padStart(64, '0');
    const lines = Array.from({ length: 170_000 }, (_, index) =>
      JSON.stringify({
        format: 'ledger-stub/1',
        sequence: index + 1,
        sha256: digest(index + 1),
        previousSha256: digest(index),
      }),
    );
    const ledger = { lines, headSha256: digest(lines.length) };
    const receipt = await writeBundle(sampleRecord({ ledger, records: [] }, 2), sampleMeans(temporaryFolder()));
    expect(receipt.bytes).toBeGreaterThan(32 * 1024 * 1024);
  });

  test('says at every moment what would be left behind, and at the end nothing', async () => {
    const folder = temporaryFolder();
    let unfinished: readonly string[] = [];
    const onUnfinished = (paths: readonly string[]) => {
      unfinished = paths;
    };
    const left: number[] = [];
    const onWhole = () => {
      left.push(readdirSync(folder).length);
      expect(readdirSync(folder).sort()).toEqual(unfinished.map((path) => basename(path)).sort());
    };
    await writeBundle(sampleRecord(), sampleMeans(folder, { onUnfinished, onWhole }));
    expect(left).toEqual([3]);
    expect(unfinished).toEqual([]);
  });

  test('reports progress up to the end', async () => {
    const heard: [number, number][] = [];
    const onProgress = (done: number, total: number) => heard.push([done, total]);
    await writeBundle(sampleRecord(), sampleMeans(temporaryFolder(), { onProgress }));
    expect(heard.map(([done]) => done)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    expect(new Set(heard.map(([, total]) => total))).toEqual(new Set([23]));
  });
});

describe('when a bundle cannot be written', () => {
  test.each(['TOY-2026-0001-b004.zip', 'TOY-2026-0001-b004.receipt.txt', 'TOY-2026-0001-b004.receipt.pdf'])(
    'an existing %s is never replaced',
    async (name) => {
      const folder = temporaryFolder();
      await writeFile(join(folder, name), 'mine');
      const writing = writeBundle(sampleRecord(), sampleMeans(folder));
      await expect(writing).rejects.toMatchObject({
        failure: {
          code: 'already-exists',
          message: expect.stringContaining('Choose another folder, or move that file'),
        },
      });
      expect(await readdir(folder)).toEqual([name]);
      expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
    },
  );

  test('a file that appears meanwhile is not replaced either', async () => {
    const folder = temporaryFolder();
    const means = sampleMeans(folder);
    const printToPdf = async (html: string) => {
      await writeFile(means.destination, 'mine');
      return tinyPdf(html);
    };
    const writing = writeBundle(sampleRecord(), { ...means, printToPdf });
    await expect(writing).rejects.toMatchObject({ failure: { code: 'already-exists' } });
    expect(await readdir(folder)).toEqual(['TOY-2026-0001-b004.zip']);
    expect(await readFile(means.destination, 'utf8')).toBe('mine');
  });

  test.each([1, 3, 6, 7])('cancelling after step %i leaves nothing', async (step) => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const onProgress = (done: number) => (done === step ? stop.abort() : undefined);
    const writing = writeBundle(sampleRecord(), sampleMeans(folder, { onProgress, signal: stop.signal }));
    await expect(writing).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a printer that fails leaves nothing', async () => {
    const folder = temporaryFolder();
    const printToPdf = async () => Promise.reject(new Error('no paper'));
    await expect(writeBundle(sampleRecord(), sampleMeans(folder, { printToPdf }))).rejects.toThrow('no paper');
    expect(await readdir(folder)).toEqual([]);
  });

  test('a record that would not verify is not kept', async () => {
    const folder = temporaryFolder();
    const record = sampleRecord({ chain: { accounts: 2, headSha256: 'a'.repeat(64) } });
    await expect(writeBundle(record, sampleMeans(folder))).rejects.toMatchObject({ failure: { code: 'failed' } });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a folder that is not there is said', async () => {
    const writing = writeBundle(sampleRecord(), sampleMeans(join(temporaryFolder(), 'none')));
    await expect(writing).rejects.toMatchObject({ failure: { code: 'cannot-write' } });
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written is said', async () => {
    const folder = join(temporaryFolder(), 'locked');
    await mkdir(folder);
    await chmod(folder, 0o500);
    const writing = writeBundle(sampleRecord(), sampleMeans(folder));
    await expect(writing).rejects.toMatchObject({ failure: { code: 'cannot-write' } });
  });

  test.skipIf(process.platform === 'win32')('a place without room is said, and nothing is left there', async () => {
    const folder = temporaryFolder();
    const script = join(import.meta.dirname, 'write-with-little-room.ts');
    // A limit on the size of files stands for a full disk: it strikes in the middle of writing.
    const command = 'ulimit -f 100; exec "$0" "$1" "$2"';
    const { stdout } = await promisify(execFile)('sh', ['-c', command, process.execPath, script, folder]);
    expect(JSON.parse(stdout)).toMatchObject({ code: 'cannot-write' });
    expect(await readdir(folder)).toEqual([]);
  });
});
