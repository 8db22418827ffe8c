import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../../shared/domain/bundle/csv.ts';

/** A reader by the letter of RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const word = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', ' ', 'a', 'ሰ', '＝') });

test('no cell begins a formula, and every text can be read back', () => {
  void fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = parse(csv(rows));
      expect(read.map((cells) => cells.map((cell) => cell.replace(/^'/, '')))).toEqual(rows);
      expect(read.flat().filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    }),
  );
});

test('numbers stand as they are, and plain text is not quoted', () => {
  expect(csv([['a b', 12]])).toBe('a b,12\r\n');
});
