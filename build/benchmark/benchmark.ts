/**
 * `npm run bench`: time and memory of the comparison beside other tools, on the same invented texts, each in a process of its own; a tool
 * that takes longer than three minutes is stopped and reported as such. Then what doubling the words costs, twenty accounts in any
 * order, and Douglass. `--only PART` runs one part (several with more of them): `30000:40` (words and change in per cent), `doubling`,
 * `accounts` or `douglass`.
 */
import { parseArgs } from 'node:util';
import { showDoubling } from './doubling.ts';
import { compareDouglass } from './douglass.ts';
import { compareManyAccounts } from './many-accounts.ts';
import { compareTools } from './tools-table.ts';

const sizes = [500, 5_000, 30_000, 100_000];
const changes = [10, 40, 80];

const parts = new Map<string, () => Promise<void> | void>();
for (const words of sizes) {
  for (const change of changes) parts.set(`${words}:${change}`, () => compareTools(words, change));
}
parts.set('doubling', showDoubling);
parts.set('accounts', compareManyAccounts);
parts.set('douglass', compareDouglass);

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } });
for (const name of values.only.length > 0 ? values.only : parts.keys()) {
  const run = parts.get(name);
  if (run === undefined) throw new Error(`There is no part "${name}"; there are ${[...parts.keys()].join(', ')}.`);
  await run();
}
