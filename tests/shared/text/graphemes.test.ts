import { describe, expect, test } from 'vitest';
import { graphemeEdges } from '../../../shared/text/graphemes.ts';

describe('character edges', () => {
  test('text whose every code unit is a character needs none', () => {
    for (const text of ['plain text', 'Tiếng Việt', 'ትግርኛ', 'مرحبا', '我们', 'Привіт'])
      expect(graphemeEdges(text)).toBeNull();
  });

  test.each([
    ['a letter and its mark', 'xe\u0301y', { start: 2, end: 2 }, { start: 1, end: 3 }],
    ['an emoji', 'a👩🏽b', { start: 2, end: 3 }, { start: 1, end: 5 }],
    ['a line break of two signs', 'a\r\nb', { start: 0, end: 2 }, { start: 0, end: 3 }],
    ['edges that are edges', 'e\u0301 x', { start: 2, end: 4 }, { start: 2, end: 4 }],
  ])('widens a range that cuts %s', (_, text, range, expected) => {
    expect(graphemeEdges(text)?.widen(range)).toEqual(expected);
  });
});
