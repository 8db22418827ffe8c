/** Run as a process of its own, with a limit on the size of files: writes the sample bundle into the folder given, and says how it ended. */

import { writeBundle } from '../../../../../electron/vault/files/bundle/write-bundle.ts';
import { Refusal } from '../../../../../shared/contract/failure.ts';
import { sampleMeans, sampleRecord } from './sample.ts';

try {
  await writeBundle(sampleRecord(), sampleMeans(process.argv[2] ?? ''));
  process.stdout.write('written');
} catch (error) {
  process.stdout.write(error instanceof Refusal ? JSON.stringify(error.failure) : String(error));
}
