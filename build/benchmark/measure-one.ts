/**
 * One tool on one pair of texts, in a process of its own: the first run is cold, the median of runs 3 to 7 is warm; memory is the most that the cold run
 * took above idle. Prints one JSON object.
 * Arguments: tool, words, change in per cent.
 */
import { asText, inventAccount, retell } from './invented-accounts.ts';
import { tools } from './tools.ts';

const runs = 7;
const firstWarm = 2;
const [name = '', words = '', change = ''] = process.argv.slice(2);
const tool = tools[name];
if (tool === undefined) throw new Error(`There is no tool "${name}".`);

const account = inventAccount(Number(words), 1);
const earlier = asText(account);
const newer = asText(retell(account, Number(change) / 100, 2));
const idle = process.memoryUsage.rss();
const times: number[] = [];
let memory = 0;
for (let run = 0; run < runs; run += 1) {
  const began = performance.now();
  tool(earlier, newer);
  times.push(performance.now() - began);
  if (run > 0) continue;
  memory = (process.resourceUsage().maxRSS * 1024 - idle) / 2 ** 20;
  process.stdout.write(`${JSON.stringify({ cold: times[0], memory })}\n`);
}
const warm = times.slice(firstWarm).sort((a, b) => a - b);
process.stdout.write(`${JSON.stringify({ cold: times[0], warm: warm[Math.floor(warm.length / 2)], memory })}\n`);
