/**
 * `npm run bench`: time and memory of the comparison beside other tools, on the same invented texts, each in a process of its own. A tool
 * that takes longer than the limit is stopped and reported as such. `--quick` leaves out all but the medium change.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compareAccounts } from '../../shared/domain/comparison/compare.ts';
import { asText, inventAccount, retell } from './invented-accounts.ts';
import { tools } from './tools.ts';

const sizes = [500, 5_000, 30_000, 100_000];
const quick = process.argv.includes('--quick');
const changes = quick ? [40] : [10, 40, 80];
const longestMilliseconds = 180_000;

interface Measured {
  readonly cold?: number;
  readonly warm?: number;
  readonly memory?: number;
}

/** What the tool's process printed last before it ended or was stopped. */
function measure(tool: string, words: number, change: number): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'measure-one.ts');
    const child = spawn(process.execPath, [script, tool, String(words), String(change)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: longestMilliseconds,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', () => {
      const last = output.trim().split('\n').at(-1) ?? '';
      resolve(last === '' ? {} : (JSON.parse(last) satisfies Measured));
    });
  });
}

const milliseconds = (value: number | undefined): string =>
  (value === undefined ? `over ${longestMilliseconds / 1000} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`).padStart(
    12,
  );
const times = (value: number | undefined, own: number | undefined): string =>
  (value === undefined || own === undefined ? '' : `${(value / own).toFixed(1)} ×`).padStart(10);

async function compareTools(words: number, change: number): Promise<void> {
  process.stdout.write(`\n${words.toLocaleString('en')} words, ${change} % of the sentences changed\n`);
  process.stdout.write(
    `${''.padEnd(18)}${'cold'.padStart(12)}${'warm'.padStart(12)}${'memory'.padStart(12)}${'cold'.padStart(10)}${'warm'.padStart(10)}\n`,
  );
  let own: Measured = {};
  for (const tool of Object.keys(tools)) {
    const measured = await measure(tool, words, change);
    if (tool === 'unfold') own = measured;
    const memory = (measured.memory === undefined ? '' : `${measured.memory.toFixed(0)} MB`).padStart(12);
    process.stdout.write(
      `${tool.padEnd(18)}${milliseconds(measured.cold)}${milliseconds(measured.warm)}${memory}${times(measured.cold, own.cold)}${times(measured.warm, own.warm)}\n`,
    );
  }
}

function compareManyAccounts(): void {
  const accounts = [inventAccount(10_000, 3)];
  for (let account = 1; account < 20; account += 1)
    accounts.push(retell(accounts[account - 1] ?? [], 0.2, 3 + account));
  const texts = accounts.map((sentences) => ({ text: asText(sentences) }));
  const began = performance.now();
  compareAccounts(texts);
  process.stdout.write(
    `\n20 accounts of 10,000 words, all comparisons: ${milliseconds(performance.now() - began).trim()}\n`,
  );
}

for (const words of sizes) for (const change of changes) await compareTools(words, change);
compareManyAccounts();
