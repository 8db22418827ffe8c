import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HashTable } from '../../../../shared/domain/comparison/hash-table.ts';

function kept(table: HashTable, hash: number): number[] {
  const numbers: number[] = [];
  for (let number = table.first(hash); number >= 0; number = table.next(hash)) numbers.push(number);
  return numbers;
}

describe('a table of numbers by hash', () => {
  test('gives back what was kept under a hash, however many others there are', () => {
    const hash = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 4096, 8192));
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 12_000, size: 'max' }), (hashes) => {
        const table = new HashTable();
        for (const [number, hash] of hashes.entries()) table.keep(hash, number);
        const expected = Map.groupBy(hashes.keys(), (number) => hashes[number]);
        for (const [hash, numbers] of expected) {
          expect(kept(table, hash ?? 0).sort((a, b) => a - b)).toEqual(numbers);
        }
        expect(kept(table, 123_456_789)).toEqual(
          hashes.flatMap((one, number) => (one === 123_456_789 ? [number] : [])),
        );
      }),
      { numRuns: 6, seed: 5 },
    );
  });
});
