import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sequenceFolder } from '../../../../../electron/vault/files/bundle/sequence-folder.ts';
import { refuseReplay, type SeenBundle } from '../../../../../electron/vault/files/bundle/sequence-memory.ts';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { resign, writtenFiles, zipped } from './forge.ts';
import { foreignKey } from './sample.ts';

const hash = (digit: string) => digit.repeat(128);

function seen(sequence: number, changes: Partial<SeenBundle> = {}): SeenBundle {
  return {
    forceCode: 'TOY',
    caseReference: '2026-0001',
    fingerprint: 'SHA256:one',
    sequence,
    tagManifestSha512: hash(String(sequence)),
    previousTagManifestSha512: sequence === 1 ? null : hash(String(sequence - 1)),
    ...changes,
  };
}

describe('the memory of bundles', () => {
  test('takes each bundle of a case in turn, and the newest again', async () => {
    const memory = sequenceFolder(join(temporaryFolder(), 'state'));
    expect(await refuseReplay(memory, seen(1), false)).toBeNull();
    expect(await refuseReplay(memory, seen(2), false)).toBeNull();
    expect(await refuseReplay(memory, seen(2), false)).toBeNull();
  });

  test('shows what is missing', async () => {
    const memory = sequenceFolder(temporaryFolder());
    expect(await refuseReplay(memory, seen(3), false)).toEqual({ first: 1, last: 2 });
    expect(await refuseReplay(memory, seen(7), false)).toEqual({ first: 4, last: 6 });
  });

  test.each([
    ['an older one', seen(2)],
    ['another with the same number', seen(3, { tagManifestSha512: hash('a') })],
    ['a next one that does not follow', seen(4, { previousTagManifestSha512: hash('b') })],
    ['one by another key', seen(4, { fingerprint: 'SHA256:two' })],
  ])('refuses %s, and remembers nothing of it', async (_, bundle) => {
    const memory = sequenceFolder(temporaryFolder());
    await refuseReplay(memory, seen(3), false);
    await expect(refuseReplay(memory, bundle, false)).rejects.toMatchObject({ failure: { code: 'not-authentic' } });
    expect(await memory.recall('TOY', '2026-0001')).toMatchObject([{ sequence: 3, tagManifestSha512: hash('3') }]);
  });

  test('lets a second key that is trusted go on where the first ended, and never go back', async () => {
    const memory = sequenceFolder(temporaryFolder());
    await refuseReplay(memory, seen(3), false);
    const second = { fingerprint: 'SHA256:two' };
    await expect(refuseReplay(memory, seen(1, second), true)).rejects.toThrow('bundle 3 was already seen');
    await expect(refuseReplay(memory, seen(3, { ...second, tagManifestSha512: hash('a') }), true)).rejects.toThrow(
      'Another bundle with the number 3',
    );
    await expect(
      refuseReplay(memory, seen(4, { ...second, previousTagManifestSha512: hash('b') }), true),
    ).rejects.toThrow('does not follow bundle 3');
    expect(await refuseReplay(memory, seen(4, second), true)).toBeNull();
    await expect(refuseReplay(memory, seen(3), false)).rejects.toThrow('bundle 4 was already seen');
    expect(await refuseReplay(memory, seen(6), false)).toEqual({ first: 5, last: 5 });
    expect(await memory.recall('TOY', '2026-0001')).toHaveLength(2);
  });

  test('keeps cases apart', async () => {
    const memory = sequenceFolder(temporaryFolder());
    await refuseReplay(memory, seen(3), false);
    await refuseReplay(memory, seen(1, { caseReference: '2026-0002' }), false);
    await refuseReplay(memory, seen(1, { caseReference: 'A' }), false);
    await refuseReplay(memory, seen(2, { caseReference: 'a' }), false);
    expect(await memory.recall('TOY', 'A')).toMatchObject([{ sequence: 1 }]);
  });

  test('that is not what was written is refused', async () => {
    const folder = temporaryFolder();
    const memory = sequenceFolder(folder);
    await refuseReplay(memory, seen(3), false);
    const [file = ''] = await readdir(folder);
    await writeFile(join(folder, file), '{}');
    await expect(refuseReplay(memory, seen(4), false)).rejects.toMatchObject({ failure: { code: 'cannot-read' } });
  });

  test('a bundle that is refused leaves no trace in it', async () => {
    const folder = temporaryFolder();
    const files = await writtenFiles();
    resign(files, foreignKey);
    const memory = sequenceFolder(folder);
    await expect(verifyBundle(await zipped(files), { memory })).rejects.toThrow('not the one that signed');
    expect(await readdir(folder)).toEqual([]);
  });
});
