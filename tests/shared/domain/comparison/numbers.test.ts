import { describe, expect, test } from 'vitest';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';
import { numberInDigits } from '../../../../shared/domain/comparison/numbers.ts';

describe('numbers in digits', () => {
  test.each([
    ['14', 14],
    ['14th', 14],
    ['1,500', 1500],
    ['1.500', 1500],
    ['3.5', 3.5],
    ['3,5', 3.5],
    ['١٤', 14],
    ['২০১৮', 2018],
    ['በ2011', 2011],
    ['twelve', undefined],
  ])('%s', (word, value) => expect(numberInDigits(word)).toBe(value));
});

describe('the same number told in words and in digits is no difference', () => {
  test.each([
    ['English', 'I gave him two hundred and fifty pounds for the bus.', 'I gave him 250 pounds for the bus.'],
    ['English', 'It was the twenty-fifth day in the house there.', 'It was the 25th day in the house there.'],
    ['English', 'We left on the 14th of March with my cousin.', 'We left on 14 March with my cousin.'],
    ['Vietnamese', 'Mẹ tôi đã vay hai mươi lăm triệu của bà ấy.', 'Mẹ tôi đã vay 25 triệu của bà ấy.'],
    ['Chinese', '我母亲向亲戚借了一千五百元。', '我母亲向亲戚借了1500元。'],
    ['Romanian', 'Ea mi-a dat o mie două sute de lire pentru drum.', 'Ea mi-a dat 1.200 de lire pentru drum.'],
  ])('%s', (_, earlier, newer) => {
    const [passage] = compareAccounts([{ text: earlier }, { text: newer }]).comparisons[0]?.passages ?? [];
    expect(passage?.status).toBe('reworded');
    expect(passage?.details.filter(({ kind }) => kind === 'changed')).toEqual([]);
  });
});
