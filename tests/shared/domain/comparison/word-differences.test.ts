import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WordRun, wordDifferences } from '../../../../shared/domain/comparison/word-differences.ts';
import { anyText } from './arbitrary-accounts.ts';

function read(text: string, runs: readonly WordRun[]): string[] {
  return runs.map(({ start, end, both }) => `${both ? '=' : '~'}${text.slice(start, end)}`);
}

describe('word differences', () => {
  test('shows the words that differ on both sides', () => {
    const earlier = 'He gave me ten pounds, on Monday.';
    const newer = 'He gave me twelve pounds on monday!';
    const { earlier: was, newer: is } = wordDifferences(earlier, newer);
    expect(read(earlier, was)).toEqual(['=He gave me ', '~ten ', '=pounds, on Monday.']);
    expect(read(newer, is)).toEqual(['=He gave me ', '~twelve ', '=pounds on monday!']);
  });

  test('texts without a word in common differ whole', () => {
    expect(wordDifferences('yes', 'no')).toEqual({
      earlier: [{ start: 0, end: 3, both: false }],
      newer: [{ start: 0, end: 2, both: false }],
    });
  });

  test('the runs of each side cover it from end to end', () => {
    fc.assert(
      fc.property(anyText, anyText, (earlier, newer) => {
        const runs = wordDifferences(earlier, newer);
        expect(runs.earlier.map(({ start, end }) => earlier.slice(start, end)).join('')).toBe(earlier);
        expect(runs.newer.map(({ start, end }) => newer.slice(start, end)).join('')).toBe(newer);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
