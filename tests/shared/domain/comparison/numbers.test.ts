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
    ['6h30', 6.3],
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
    ['English', 'We started at half past six in that house.', 'We started at 6.30 in that house.'],
    ['English', 'We started at a quarter to seven in that house.', 'We started at 6:45 in that house.'],
    ['English', 'They gave me £1,500 for the car.', 'They gave me fifteen hundred pounds for the car.'],
    ['French', 'Ils étaient soixante-douze dans la maison.', 'Ils étaient 72 dans la maison.'],
    ['French', 'Il avait quatre-vingts ans, je crois bien.', 'Il avait 80 ans, je crois bien.'],
    ['French', 'Nous commencions à six heures et demie.', 'Nous commencions à 6h30.'],
    ['Polish', 'O wpół do siódmej zaczynaliśmy pracę.', 'O 6.30 zaczynaliśmy pracę.'],
    ['Arabic', 'كنا اثني عشر شخصا في السيارة.', 'كنا 12 شخصا في السيارة.'],
    ['Turkish', 'İki yüz lira verdiler bana.', '200 lira verdiler bana.'],
  ])('%s', (_, earlier, newer) => {
    const [passage] = compareAccounts([{ text: earlier }, { text: newer }]).comparisons[0]?.passages ?? [];
    expect(passage?.status).toBe('reworded');
    expect(passage?.details.filter(({ kind }) => kind === 'changed')).toEqual([]);
  });
});

describe('another number, time, day or currency is one difference', () => {
  test.each([
    ['English', 'They gave me £20 for the whole week.', 'They gave me €20 for the whole week.', '€'],
    ['English', 'We started at half past six there.', 'We started at half past seven there.', 'half past seven'],
    [
      'Romanian',
      'Îi datoram două mii cinci sute de lire.',
      'Îi datoram trei mii patru sute de lire.',
      'trei mii patru sute',
    ],
    ['Vietnamese', 'Tôi nợ ba mươi nghìn bảng.', 'Tôi nợ bốn mươi nghìn bảng.', 'bốn mươi nghìn'],
    ['Vietnamese', 'Thứ bảy ông chủ đến với chúng tôi.', 'Chủ nhật ông chủ đến với chúng tôi.', 'Chủ nhật'],
    ['Vietnamese', 'Họ đưa tôi đến Hà Nội.', 'Họ đưa tôi đến Hải Phòng.', 'Hải Phòng'],
    ['Tigrinya', 'እታ ሰበይቲ ደሞዝ ኣይከፈለትንን።', 'እታ ሰበይቲ ደሞዝ ከፈለትኒ።', 'ከፈለትኒ'],
  ])('%s: %s', (_, earlier, newer, difference) => {
    const [passage] = compareAccounts([{ text: earlier }, { text: newer }]).comparisons[0]?.passages ?? [];
    const details = passage?.details.map(({ kind, start, end }) => [kind, newer.slice(start, end)]);
    expect(passage?.status).toBe('changed');
    expect(details).toEqual([['changed', difference]]);
  });
});
