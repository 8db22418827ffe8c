/** Three real accounts of one life, given in 1845, 1855 and 1881: how he escaped was told in the last for the first time. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';

const folder = join(import.meta.dirname, '../../../../../shared/data/douglass');
const years = ['1845', '1855', '1881'];
const present = existsSync(folder);

describe.skipIf(!present)(present ? 'Douglass' : 'Douglass (skipped: ../shared/data/douglass is not here)', () => {
  const accounts = present ? years.map((year) => ({ text: readFileSync(join(folder, `${year}.txt`), 'utf8') })) : [];
  const result = compareAccounts(accounts);
  const find = (account: number, words: string) => {
    const at = accounts[account]?.text.indexOf(words) ?? -1;
    expect(at).toBeGreaterThanOrEqual(0);
    const passages = result.comparisons.find((comparison) => comparison.account === account)?.passages ?? [];
    return passages.find(({ start, end }) => start <= at && at < end);
  };

  test.each([
    'In choosing this plan I considered the jostle of the train',
    'I was not so fortunate as to resemble any of my free acquaintances',
    'sailor’s protection'.replace('’', "'"),
  ])('the escape by train is first told in 1881: %s', (words) => {
    expect(find(2, words)).toMatchObject({ status: 'new', firstDisclosed: 2 });
  });

  test('what 1855 repeats of 1845 is first told in 1845', () => {
    const passage = find(1, 'I did not, when a slave, understand the deep meanings of those rude');
    expect(passage).toMatchObject({ firstDisclosed: 0, status: 'reworded' });
    const again = find(1, 'The frequency of this had the effect to establish among the slaves');
    expect(again).toMatchObject({ firstDisclosed: 0 });
  });

  test('nothing is approximate', () => expect(result.approximate).toBe(false));
});
