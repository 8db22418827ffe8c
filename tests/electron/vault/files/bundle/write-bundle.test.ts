import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import { writeBundle } from '../../../../../electron/vault/files/bundle/write-bundle.ts';
import { publicKeyOf } from '../../../../../electron/vault/files/signature/keys.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { sampleMeans, sampleRecord, signingKey } from './sample.ts';

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
    expect(verified).toMatchObject({ id: 'TOY-2026-0001-b004', bytes: receipt.bytes, files: 22 });
    expect(verified.tagManifestSha512).toBe(receipt.tagManifestSha512);
    const text = await readFile(receipt.receiptFiles[0] ?? '', 'utf8');
    expect(text).toContain(receipt.fingerprintHex);
    expect(text).toContain(receipt.fingerprintSsh);
    expect(text.replaceAll(' ', '')).toContain(receipt.sha256);
  });
});
