import { expect, test } from 'vitest';
import { beginningOf, endOf } from '../../../shared/text/shortened.ts';

test('short words stay as they are', () => {
  expect(beginningOf('Who came?', 9)).toBe('Who came?');
  expect(endOf('Who came?', 9)).toBe('Who came?');
});

test('long words say where they go on', () => {
  expect(beginningOf('Who came that day?', 9)).toBe('Who came…');
  expect(endOf('Who came that day?', 9)).toBe('…that day?');
});

test('no character is cut in two', () => {
  const family = '\u{1f469}\u200d\u{1f467}';
  expect(beginningOf(`ab${family}`, 4)).toBe('ab…');
  expect(endOf(`${family}ab`, 4)).toBe('…ab');
});
