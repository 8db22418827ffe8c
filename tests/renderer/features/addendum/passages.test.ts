import { describe, expect, test } from 'vitest';
import { listedPassages, passagesWith } from '../../../../renderer/features/addendum/passages.ts';

const text = 'Interviewer: Who took them?\nሰላም: ወዲ ሓወቦይ ወሲድዎ። My  Cousin did.\nሰላም: قال لي ألا أتكلم.';

describe('passages of an account', () => {
  test('are numbered, and their offsets give their words', () => {
    const passages = listedPassages(text);
    expect(passages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const { start, end, words } of passages) expect(text.slice(start, end)).toBe(words);
  });

  test.each([
    ['my cousin', 3],
    ['ሓወቦይ', 2],
    ['أتكلم', 4],
  ])('are found by %s, whatever the capitals and blanks', (sought, number) => {
    expect(passagesWith(listedPassages(text), sought).map((found) => found.number)).toEqual([number]);
  });

  test('are all listed where nothing is sought, and none where nothing is found', () => {
    const passages = listedPassages(text);
    expect(passagesWith(passages, ' ')).toBe(passages);
    expect(passagesWith(passages, 'lorry')).toEqual([]);
  });
});
