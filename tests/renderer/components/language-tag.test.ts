import { expect, test } from 'vitest';
import { languageTag } from '../../../renderer/components/language-tag.ts';

test.each([
  ['Tigrinya', 'ti'],
  [' arabic ', 'ar'],
  ['Arabic (Sudan)', 'ar'],
  ['Sudanese Arabic', 'ar'],
  ['Dari', 'prs'],
  ['Kurdish, Sorani', 'ku'],
  ['Farsi', 'fa'],
  ['Vietnamese', 'vi'],
  ['', undefined],
  ['ትግርኛ', undefined],
  ['constructor', undefined],
])('the tag of %j is %j', (called, tag) => {
  expect(languageTag(called)).toBe(tag);
});
