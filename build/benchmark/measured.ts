/** Measures a tool in a process of its own, and prints what came out. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Milliseconds of the first run and of the median of later ones, MB above idle; what the tool did not come to in time is missing. */
export interface Measured {
  readonly cold?: number;
  readonly warm?: number;
  readonly memory?: number;
}

export const longestMilliseconds = 180_000;

/** Runs `measure-one.ts` with its arguments; gives back what it printed last before it ended or was stopped. */
export function measure(tool: string, first: string, second: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'measure-one.ts');
    const child = spawn(process.execPath, [script, tool, first, second], {
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

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function inMilliseconds(value: number | undefined): string {
  if (value === undefined) return `over ${longestMilliseconds / 1000} s`;
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

export function inMegabytes(value: number | undefined): string {
  return value === undefined ? '' : `${value.toFixed(0)} MB`;
}

/** "12.0 ×"; nothing where one of the two was not measured. */
export function times(value: number | undefined, own: number | undefined): string {
  return value === undefined || own === undefined ? '' : `${(value / own).toFixed(1)} ×`;
}

/** A line of a table: a name and columns that end below one another. */
export function row(name: string, ...columns: string[]): string {
  return name.padEnd(18) + columns.map((column) => column.padStart(12)).join('');
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
