/** A memory of bundles in a folder, one small file for each case, for the command line. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { sha512Schema } from '../../../../shared/domain/ledger.ts';
import { cannotRead, isSystemError } from '../refusals.ts';
import type { BundleMemory, RememberedBundle } from './sequence-memory.ts';

const fileSchema = z.strictObject({
  format: z.literal('seen-bundles/1'),
  bundles: z.array(
    z.strictObject({ fingerprint: z.string(), sequence: z.int().positive(), tagManifestSha512: sha512Schema }),
  ),
});

/** The folder is made when something is first remembered. Throws `cannot-read` where it cannot be read or written. */
export function sequenceFolder(folder: string): BundleMemory {
  // Force codes hold no hyphen, so that two cases never share a name. Letters are kept apart even where file names do not.
  const pathOf = (forceCode: string, caseReference: string) =>
    join(folder, `${forceCode}-${Buffer.from(caseReference).toString('hex')}.json`);
  const recall = (forceCode: string, caseReference: string) => readSeen(pathOf(forceCode, caseReference));
  return {
    recall,
    remember: async ({ forceCode, caseReference, fingerprint, sequence, tagManifestSha512 }) => {
      const others = (await recall(forceCode, caseReference)).filter((bundle) => bundle.fingerprint !== fingerprint);
      const bundles = [...others, { fingerprint, sequence, tagManifestSha512 }];
      const text = `${JSON.stringify({ format: 'seen-bundles/1', bundles }, null, 2)}\n`;
      await writeSeen(folder, pathOf(forceCode, caseReference), text);
    },
  };
}

async function writeSeen(folder: string, path: string, text: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw cannotRead('The bundle was read, and cannot be remembered. Check the folder for what is remembered.');
  }
}

async function readSeen(path: string): Promise<readonly RememberedBundle[]> {
  try {
    return fileSchema.parse(JSON.parse(await readFile(path, 'utf8'))).bundles;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      return [];
    }
    throw cannotRead('What was remembered of earlier bundles cannot be read. Check the folder for it.');
  }
}
