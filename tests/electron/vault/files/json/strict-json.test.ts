import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, parseStrictJson } from '../../../../../electron/vault/files/json/strict-json.ts';

describe('strict JSON', () => {
  test('reads what JSON.parse reads, where nothing is ambiguous', () => {
    void fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        if (!text.includes('"__proto__"')) {
          expect(parseStrictJson(text, 'x')).toEqual(JSON.parse(text));
        }
      }),
    );
  });

  test('takes the same key in two objects, and braces inside strings', () => {
    expect(parseStrictJson('[{"a":"{\\"a\\":1,"},{"a":2}]', 'x')).toEqual([{ a: '{"a":1,' }, { a: 2 }]);
  });

  test.each([
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '[{"b":{"c":1,"c":1}}]',
    '{"__proto__":1}',
    '{"\\u005f_proto__":1}',
    `${'['.repeat(33)}${']'.repeat(33)}`,
    '{"a":1',
    '{"a":1}}',
    '{"a":1} x',
    "{'a':1}",
    '{"a":NaN}',
    '{"a":01}',
    '[1,]',
    '"a\nb"',
    '"a',
    '',
    '\ufeff{}',
  ])('refuses %j', (text) => {
    expect(() => parseStrictJson(text, 'x')).toThrow(expect.objectContaining({ name: 'Refusal' }));
  });

  test('takes a depth of 32', () => {
    expect(() => parseStrictJson(`${'['.repeat(32)}${']'.repeat(32)}`, 'x')).not.toThrow();
  });

  test('reads long strings in linear time', () => {
    const text = JSON.stringify({ text: 'a"\\\n'.repeat(1_000_000) });
    expect(parseStrictJson(text, 'x')).toHaveProperty('text');
  });
});

describe('strict UTF-8', () => {
  test.each([[[0xef, 0xbb, 0xbf, 0x7b]], [[0xff]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]], [[0xe2, 0x82]]])(
    'refuses %j',
    (bytes) => {
      expect(() => decodeUtf8(Uint8Array.from(bytes), 'x')).toThrow(expect.objectContaining({ name: 'Refusal' }));
    },
  );

  test('keeps every character, a later byte order mark included', () => {
    const words = 'a\ufeff\u0000ሰላም \u{1f600}';
    expect(decodeUtf8(Buffer.from(words), 'x')).toBe(words);
  });
});
