import { expect, test } from 'vitest';
import { repeatablePdf } from '../../../../../electron/vault/files/pdf/repeatable.ts';

const at = '2026-11-20T10:30:07.000Z';

function pdf(date: string, names: readonly string[], tree: string): Buffer {
  const nodes = names.map((name) => `<</ID (${name})>>\n`).join('');
  return Buffer.from(
    `%PDF-1.4 \u00e9\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')\n${nodes}${tree}`,
    'latin1',
  );
}

test('two prints that differ in dates and node names become one, of the same length', () => {
  const first = pdf(
    '20261120103100',
    ['node00000035', 'node00000036'],
    '<</Limits [(node00000035) (node00000036)]\n/Names [(node00000035) 17 0 R (node00000036) 22 0 R]>>',
  );
  // The same nodes, numbered in another order: so the tree is sorted in another order too.
  const second = pdf(
    '20270101000000',
    ['node00000719', 'node00000718'],
    '<</Limits [(node00000718) (node00000719)]\n/Names [(node00000718) 22 0 R (node00000719) 17 0 R]>>',
  );
  const [one, other] = [repeatablePdf(first, at), repeatablePdf(second, at)];
  expect(one).toEqual(other);
  expect(one.length).toBe(first.length);
  expect(one.toString('latin1')).toContain("/CreationDate (D:20261120103007+00'00')");
  expect(one.toString('latin1')).toContain('[(node00000001) 17 0 R (node00000002) 22 0 R]');
});

test('other bytes stay as they are', () => {
  const bytes = Buffer.from([0x25, 0xff, 0x00, 0x80, 0x28]);
  expect(repeatablePdf(bytes, at)).toEqual(bytes);
  const escaped = Buffer.from('/Title (a \\(node00000035\\) b)');
  expect(repeatablePdf(escaped, at)).toEqual(escaped);
});
