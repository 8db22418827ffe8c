import { describe, expect, test } from 'vitest';
import { calendarDay, suggestDayRange } from '../../../shared/domain/spoken-date.ts';

function oneDay(day: string) {
  return { earliest: day, latest: day };
}

describe('what a spoken date is suggested to mean', () => {
  test.each([
    ['14 March 2026', '2026-03-14'],
    ['  14  march   2026 ', '2026-03-14'],
    ['14th March 2026', '2026-03-14'],
    ['14th of March 2026', '2026-03-14'],
    ['1st of Sep 2025', '2025-09-01'],
    ['14 Mar 2026', '2026-03-14'],
    ['14/03/2026', '2026-03-14'],
    ['4/3/2026', '2026-03-04'],
    ['14.3.2026', '2026-03-14'],
    ['14-03-2026', '2026-03-14'],
    ['2026-03-14', '2026-03-14'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is one day', (spoken, day) => {
    expect(suggestDayRange(spoken)).toEqual(oneDay(day));
  });

  test.each([
    ['March 2026', '2026-03-01', '2026-03-31'],
    ['february 2024', '2024-02-01', '2024-02-29'],
    ['Feb 1900', '1900-02-01', '1900-02-28'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s is a range', (spoken, earliest, latest) => {
    expect(suggestDayRange(spoken)).toEqual({ earliest, latest });
  });

  test.each([
    '',
    'before Tet',
    'when I was fourteen',
    'the night of 14 March 2026',
    '31 April 2026',
    '29 February 2026',
    '29 February 1900',
    '03/14/2026',
    '14/03-2026',
    '14 March',
    '14 March 26',
    '14 Ma 2026',
    '14 Marc 2026',
    '2026-3-14',
    '1799',
    '2101',
    '14 መጋቢት 2018',
  ])('%j gets no suggestion', (spoken) => {
    expect(suggestDayRange(spoken)).toBeNull();
  });
});

describe('a day of the calendar', () => {
  test.each([
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026.5, 1, 1],
    [Number.NaN, 1, 1],
  ])('there is no %s-%s-%s', (year, month, day) => {
    expect(calendarDay(year, month, day)).toBeNull();
  });
});
