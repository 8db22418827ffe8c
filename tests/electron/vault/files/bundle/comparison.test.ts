/** Comparisons that a holder of the key forged: every page is made again from them, so that nothing but the engine can tell. */
import { createPublicKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildPayload } from '../../../../../electron/vault/files/bundle/payload.ts';
import { verifyBundle } from '../../../../../electron/vault/files/bundle/verify-bundle.ts';
import { bundleDocument } from '../../../../../shared/domain/bundle/bundle-document.ts';
import type { BundleRecord } from '../../../../../shared/domain/bundle/record.ts';
import type { Comparison, Passage } from '../../../../../shared/domain/comparison/result.ts';
import { rehash, resign, writtenFiles, zipped } from './forge.ts';
import { sampleRecord, signingKey, tinyPdf } from './sample.ts';

const sample = sampleRecord();
type Forged = Partial<Pick<BundleRecord, 'comparison' | 'suggested' | 'records'>>;

/** A bundle of the sample, with everything that lies under `data/` made anew from what was forged. */
async function verifyForged(forged: Forged, programVersion: string) {
  const honest = sampleRecord({ programVersion });
  const files = await writtenFiles(honest);
  const record = { ...honest, ...forged };
  const payload = await buildPayload(record, bundleDocument(record), async ({ title }) => tinyPdf(title));
  for (const [path, bytes] of payload) files.set(path, Buffer.from(bytes));
  rehash(files);
  resign(files);
  return verifyBundle(await zipped(files), { trustedKey: createPublicKey(signingKey) });
}

/** The first passage of the second account, told before with more detail, as somebody would rather have it. */
function withPassage(changes: Partial<Passage>): Forged {
  return withComparison(({ passages: [first, ...others], ...compared }) => {
    if (first?.status !== 'added') throw new RangeError('The sample has no such passage.');
    return { ...compared, passages: [{ ...first, ...changes }, ...others] };
  });
}

function withComparison(
  change: (compared: Comparison['comparisons'][number]) => Comparison['comparisons'][number],
): Forged {
  const [compared, ...others] = sample.comparison.comparisons;
  if (compared === undefined) throw new RangeError('The sample compares nothing.');
  return { comparison: { ...sample.comparison, comparisons: [change(compared), ...others] } };
}

/** The one decision of the sample says that two passages tell the same. */
function withDecision(changes: (document: string) => string): Forged {
  const text = JSON.stringify(sample.records);
  const changed = changes(text);
  expect(changed).not.toBe(text);
  return { records: JSON.parse(changed) };
}

const forgeries: Record<string, Forged> = {
  'a passage that is called the same': withPassage({ status: 'same', labels: ['same'] }),
  'a passage that is called told in other words': withPassage({ status: 'reworded', labels: ['reworded'] }),
  'a passage that is called different': withPassage({ status: 'changed', labels: ['changed'] }),
  'a passage without its details': withPassage({ details: [] }),
  'a passage whose words have another origin': withPassage({ origins: [] }),
  'nothing that is not repeated': withComparison((compared) => ({ ...compared, notRepeated: [] })),
  'a passage left out': withComparison((compared) => ({ ...compared, passages: compared.passages.slice(0, -1) })),
  'a comparison that is called approximate': { comparison: { ...sample.comparison, approximate: true } },
  'nothing that the program suggested': { suggested: [] },
  'a decision that says the opposite': withDecision((records) =>
    records.replace('"verdict":"same"', '"verdict":"not-the-same"'),
  ),
};

describe.each(Object.entries(forgeries))('a bundle with %s', (_, forged) => {
  test('is refused by the version of the program that made it', async () => {
    await expect(verifyForged(forged, sample.programVersion)).rejects.toThrow(
      'The comparison is not what the accounts and decisions in this bundle give.',
    );
  });

  test('is otherwise sound: another version, which may compare otherwise, cannot tell', async () => {
    await expect(verifyForged(forged, '99.0.0')).resolves.toMatchObject({ bundle: { id: 'TOY-2026-0001-b004' } });
  });
});

test('a bundle made anew from nothing forged verifies', async () => {
  await expect(verifyForged({}, sample.programVersion)).resolves.toMatchObject({ id: 'TOY-2026-0001-b004' });
});
