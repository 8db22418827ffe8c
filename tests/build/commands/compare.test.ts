import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { comparisonSchema } from '../../../shared/domain/comparison/result.ts';

const command = join(import.meta.dirname, '../../../build/commands/compare.ts');
const folder = mkdtempSync(join(tmpdir(), 'unfold-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const earlier = file('first.txt', 'I came by bus. Mira: He took my phone.');
const newer = file('second.txt', 'I came by bus. He took a knife from the drawer.');
const outputSchema = z.strictObject({
  ...comparisonSchema.shape,
  accounts: z.array(z.strictObject({ index: z.int(), file: z.string(), length: z.int() })),
  timing: z.strictObject({ ms: z.number().nonnegative() }),
});

describe('npm run compare', () => {
  test('prints one JSON object of the contract, fields in its order', () => {
    const { status, stdout, stderr } = run(earlier, newer, '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const output = outputSchema.parse(JSON.parse(stdout));
    expect(stdout.match(/^ {2}"\w+"/gm)).toEqual(
      ['format', 'offsets', 'accounts', 'comparisons', 'approximate', 'timing'].map((name) => `  "${name}"`),
    );
    expect(output.accounts).toEqual([
      { index: 0, file: 'first.txt', length: 38 },
      { index: 1, file: 'second.txt', length: 47 },
    ]);
    expect(output.comparisons[0]?.passages.map(({ status: found }) => found)).toEqual(['same', 'new']);
  });

  test('prints a table in plain words, without colours where nobody sees them', () => {
    const { status, stdout } = run(earlier, newer);
    expect(status).toBe(0);
    expect(stdout).toContain('first told here');
    expect(stdout).toContain('Told earlier, not repeated here');
    expect(stdout.includes('\u001b')).toBe(false);
  });

  test('only the named speaker counts', () => {
    const talk = file('talk.txt', 'Ana: I came by bus.\nBesa: I walked all night.');
    const { stdout } = run(file('none.txt', ''), talk, '--json', '--speaker', 'Besa');
    const [comparison] = outputSchema.parse(JSON.parse(stdout)).comparisons;
    expect(comparison?.passages.map(({ question }) => question === true)).toEqual([true, false]);
  });

  test('a byte order mark is kept and disturbs nothing', () => {
    const marked = file('marked.txt', '\ufeffI came by bus.');
    const { stdout } = run(earlier, marked, '--json');
    const output = outputSchema.parse(JSON.parse(stdout));
    expect(output.accounts[1]?.length).toBe(15);
    expect(output.comparisons[0]?.passages[0]).toMatchObject({ status: 'same', start: 1 });
  });

  test.each([
    ['a missing file', [earlier, join(folder, 'nowhere.txt')]],
    ['a folder', [earlier, folder]],
    ['a file that is not UTF-8', [earlier, file('latin.txt', Uint8Array.of(0x6e, 0xe9, 0x65))]],
    ['one file only', [earlier]],
    ['no file', []],
    ['an unknown option', [earlier, newer, '--yaml']],
  ])('%s gets one line on stderr and exit 2', (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('    at ');
  });

  test('runs through npm as the contract says', () => {
    const output = execFileSync('npm', ['run', '--silent', 'compare', '--', earlier, newer, '--json'], {
      encoding: 'utf8',
      cwd: join(import.meta.dirname, '../../..'),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(outputSchema.parse(JSON.parse(output)).format).toBe('compare/1');
  });
});
