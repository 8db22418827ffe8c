/** How much longer the comparison takes when words double; medium change. */
import { inMegabytes, inMilliseconds, type Measured, measure, print, row, times } from './measured.ts';

const sizes = [25_000, 50_000, 100_000, 200_000];
const mediumChange = 40;

export async function showDoubling(): Promise<void> {
  print(`\nWhen words double, ${mediumChange} % of the sentences changed`);
  print(row('', 'cold', 'warm', 'memory', 'cold', 'warm'));
  let half: Measured = {};
  for (const words of sizes) {
    const { cold, warm, memory } = await measure('unfold', String(words), String(mediumChange));
    const beside = [times(cold, half.cold), times(warm, half.warm)];
    const columns = [inMilliseconds(cold), inMilliseconds(warm), inMegabytes(memory), ...beside];
    print(row(`${words.toLocaleString('en')} words`, ...columns));
    half = { ...(cold === undefined ? {} : { cold }), ...(warm === undefined ? {} : { warm }) };
  }
}
