import { describe, expect, test } from 'vitest';
import { turnAt, turnsAreText } from '../../../shared/domain/turn-ranges.ts';

const text = 'Interviewer: Where?\nሰላም: There 🙂.';
const asked = { start: 0, wordsStart: 13, end: 19, speaker: 'interviewer' } as const;
const told = { start: 20, wordsStart: 25, end: 34, speaker: 'person' } as const;

describe('turns that are the text of their account', () => {
  test('follow one another line by line', () => {
    expect(text.length).toBe(told.end);
    expect(turnsAreText(text, [asked, told])).toBe(true);
    expect(turnsAreText('', [])).toBe(true);
  });

  test.each([
    ['one is missing at the end', [asked]],
    ['one is missing at the beginning', [told]],
    ['they stand in another order', [told, asked]],
    ['they overlap', [asked, { ...told, start: 19 }]],
    ['something is left out between them', [{ ...asked, end: 18 }, told]],
    [
      'there is no line break between them',
      [
        { ...asked, end: 17 },
        { ...told, start: 18 },
      ],
    ],
    ['the words begin before the turn', [asked, { ...told, wordsStart: 19 }]],
    ['the words begin behind the turn', [{ ...asked, wordsStart: 20 }, told]],
    ['the words begin inside a character', [asked, { ...told, wordsStart: 32 }]],
    ['one goes on behind the text', [asked, { ...told, end: 35 }]],
    ['there are none', []],
  ])('are not: %s', (_, turns) => {
    expect(turnsAreText(text, turns)).toBe(false);
  });
});

test('the turn at an offset is the one that holds it, or the line break behind it', () => {
  const turns = [asked, told];
  expect([0, 13, 19].map((at) => turnAt(turns, at))).toEqual([asked, asked, asked]);
  expect([20, 33].map((at) => turnAt(turns, at))).toEqual([told, told]);
  expect(() => turnAt(turns, 35)).toThrow(RangeError);
  expect(() => turnAt([], 0)).toThrow(RangeError);
});
