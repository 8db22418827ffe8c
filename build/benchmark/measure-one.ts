/**
 * One tool on one pair of texts, in a process of its own: the first run is cold, the median of runs 3 to 7 is warm; memory is the most that the cold run
 * took above idle. Prints one JSON object after the first run and one after the last.
 * Arguments: tool, words, change in per cent; or tool, file of the earlier text, file of the newer text.
 */
import { readFileSync } from 'node:fs';
import { asText, inventAccount, retell } from './invented-accounts.ts';
import { tools } from './tools.ts';

const runs = 7;
const firstWarm = 2;

/** The earlier and the newer text. */
function textsOf(first: string, second: string): [string, string] {
  if (!/^\d+$/.test(first)) return [readFileSync(first, 'utf8'), readFileSync(second, 'utf8')];
  const account = inventAccount(Number(first), 1);
  return [asText(account), asText(retell(account, Number(second) / 100, 2))];
}

const [name = '', first = '', second = ''] = process.argv.slice(2);
const tool = tools[name];
if (tool === undefined) throw new Error(`There is no tool "${name}".`);

const [earlier, newer] = textsOf(first, second);
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
