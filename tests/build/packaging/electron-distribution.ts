/** As much of an Electron distribution as the packager needs to do its work, without the runtime. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark by which the packager finds the switches in the executable, the version of their list, their number, and all nine as "0". */
const fuses = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('000000000'),
]);

/** Writes the distribution of a version for Linux into a folder. */
export function writeDistribution(folder: string, version: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'electron'), fuses, { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/en-US.pak']) {
    writeFileSync(join(folder, name), '');
  }
}
