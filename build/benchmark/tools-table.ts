/** The comparison beside other tools: one table for each size and share of change. */
import { inMegabytes, inMilliseconds, type Measured, measure, print, row, times } from './measured.ts';
import { tools } from './tools.ts';

/** `change`: the sentences that are told otherwise, in per cent. */
export async function compareTools(words: number, change: number): Promise<void> {
  print(`\n${words.toLocaleString('en')} words, ${change} % of the sentences changed`);
  print(row('', 'cold', 'warm', 'memory', 'cold', 'warm'));
  let own: Measured = {};
  for (const tool of Object.keys(tools)) {
    const measured = await measure(tool, String(words), String(change));
    if (tool === 'unfold') own = measured;
    const { cold, warm, memory } = measured;
    const beside = [times(cold, own.cold), times(warm, own.warm)];
    print(row(tool, inMilliseconds(cold), inMilliseconds(warm), inMegabytes(memory), ...beside));
  }
}
