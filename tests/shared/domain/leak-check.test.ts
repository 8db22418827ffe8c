import { describe, expect, test } from 'vitest';
import { WordsTold } from '../../../shared/domain/leak-check.ts';

/** The words of a plan that are marked, part by part. */
function marked(told: readonly string[], parts: readonly string[]): string[][] {
  return new WordsTold(told)
    .notYetSaid(parts)
    .map((marks, index) => marks.map(({ start, end }) => (parts[index] ?? '').slice(start, end)));
}

const told = [
  'I came with two men in a lorry. One was Hasan. We passed Kassala in March, and they took my passport.',
  'On Friday they locked us in the house. There were twelve of us.',
];

describe('what a person has not yet said', () => {
  test('is marked in a plan: names, numbers, dates and other words that carry meaning', () => {
    expect(marked(told, ['Ask about Yusuf and the 500 pounds in Leeds in April.'])).toEqual([
      ['Yusuf', '500 pounds', 'Leeds', 'April'],
    ]);
  });

  test('is nothing where the plan uses only what they said, in other forms and spellings', () => {
    expect(marked(told, ['Hassan and the lorries', 'The 12 people: who locked them in?', 'March, and Friday'])).toEqual(
      [[], ['people'], []],
    );
  });

  test('is not the person of whom a plan speaks', () => {
    expect(marked(told, ['Obtain the person’s account', "The person's own words"])).toEqual([[], []]);
  });

  test('does not hide behind a label, a capital or a word that merely begins alike', () => {
    expect(marked(told, ['Yusuf: the driver', 'Passenger', 'The HOUSE'])).toEqual([
      ['Yusuf', 'driver'],
      ['Passenger'],
      [],
    ]);
  });

  test('neighbouring words make one stretch, and offsets are those of the part', () => {
    const parts = ['The house', 'Then “Green Lane 14” in Slough'];
    const marks = new WordsTold(told).notYetSaid(parts);
    expect(marks).toEqual([
      [],
      [
        { start: 6, end: 19 },
        { start: 24, end: 30 },
      ],
    ]);
    expect(parts[1]?.slice(6, 19)).toBe('Green Lane 14');
  });

  test('is everything that carries meaning before anything was said, and nothing in an empty plan', () => {
    expect(marked([], ['Establish what happened in the kitchen.', ''])).toEqual([['kitchen'], []]);
    expect(marked([], [])).toEqual([]);
  });

  test('numbers are the same in words and in digits of any script', () => {
    expect(marked(told, ['There were ١٢ of them, and two men', '13 men'])).toEqual([[], ['13']]);
  });

  test.each([
    ['Tigrinya', 'ምስ ክልተ ሰብኡት ብካሳላ ሓሊፍና።', 'ካሳላ ናብ ካርቱም', ['ካርቱም']],
    ['Arabic', 'وصلنا إلى البيت في كسلا مع حسن.', 'بيت حسن، ويوسف', ['ويوسف']],
    ['Vietnamese', 'Tôi đến nhà của ông Hùng ở Hà Nội.', 'nhà của ông Hùng ở Huế', ['Huế']],
    ['Ukrainian', 'Ми приїхали до Києва вантажівкою.', 'Вантажівка, Київ, Одеса', ['Київ', 'Одеса']],
    ['Chinese', '我住在北京的工厂里。', '北京的饭店', ['饭店']],
  ])('is found in %s', (_, said, plan, expected) => {
    expect(marked([said], [plan])).toEqual([expected]);
  });

  test('each part of a plan is read in its own language', () => {
    const tigrinya = 'ምስ ክልተ ሰብኡት ብካሳላ ሓሊፍና።';
    expect(marked([...told, tigrinya], ['What did the men say?', 'ካሳላ ናብ ካርቱም'])).toEqual([[], ['ካርቱም']]);
  });

  test('asking again gives the same answer, whatever was asked in between', () => {
    const words = new WordsTold(told);
    const before = words.notYetSaid(['Yusuf in the House']);
    words.notYetSaid(['Leeds, yusuf, house']);
    expect(words.notYetSaid(['Yusuf in the House'])).toEqual(before);
  });

  test('stays quick for fifty accounts and a long plan', () => {
    const account = Array.from({ length: 2000 }, (_, index) => `word${index % 900}x${index % 7}`).join(' ');
    const words = new WordsTold(Array.from({ length: 50 }, (_, index) => `${account} only${index}`));
    const started = performance.now();
    words.notYetSaid(
      Array.from({ length: 40 }, (_, index) => `Topic ${index}: ${account.slice(0, 800)} fresh${index}`),
    );
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
