/** The three accounts of Frederick Douglass's life, where they lie beside the project; and jsdiff on the first two. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareAccounts } from '../../shared/domain/comparison/compare.ts';
import { inMilliseconds, measure, median, print } from './measured.ts';

const folder = join(import.meta.dirname, '../../../shared/data/douglass');
const files = ['1845', '1855', '1881'].map((year) => join(folder, `${year}.txt`));
const runs = 7;
const firstWarm = 2;

export async function compareDouglass(): Promise<void> {
  print('\nDouglass 1845, 1855 and 1881');
  if (!files.every((file) => existsSync(file))) {
    print('left out: the texts do not lie beside the project, in ../shared/data/douglass');
    return;
  }
  const given = files.map((file) => ({ text: readFileSync(file, 'utf8') }));
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    compareAccounts(given);
    return performance.now() - began;
  });
  print(`all three: cold ${inMilliseconds(times[0])}, warm ${inMilliseconds(median(times.slice(firstWarm)))}`);
  const { cold } = await measure('jsdiff words', files[0] ?? '', files[1] ?? '');
  print(`jsdiff words, 1845 and 1855 alone: ${inMilliseconds(cold)}`);
}
