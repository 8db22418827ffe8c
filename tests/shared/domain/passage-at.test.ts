import { expect, test } from 'vitest';
import { passageAt } from '../../../shared/domain/passage-at.ts';

test.each([
  ['የኋላ በር።', 0, 7, 'የኋላ በር።'],
  ['من الباب', 3, 8, 'الباب'],
  ['a😀b', 1, 3, '😀'],
])('%j from %i to %i is %j', (text, start, end, passage) => {
  expect(passageAt(text, start, end)).toBe(passage);
});

test.each([
  ['reaches beyond the text', 0, 5],
  ['is empty', 2, 2],
  ['runs backwards', 3, 1],
  ['begins before the text', -1, 2],
  ['begins within a character', 2, 4],
  ['ends within a character', 0, 2],
])('a range that %s is no passage', (_case, start, end) => {
  expect(passageAt('a😀b', start, end)).toBeNull();
});
