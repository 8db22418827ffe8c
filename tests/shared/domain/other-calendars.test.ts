import { describe, expect, test } from 'vitest';
import {
  dependsOnSighting,
  monthsOf,
  rangeInCalendar,
  suggestInCalendar,
} from '../../../shared/domain/other-calendars.ts';
import { type Calendar, calendars } from '../../../shared/domain/person-profile.ts';

function rangeOfYear(calendar: Calendar, year: number) {
  return rangeInCalendar(calendar, { year, month: null, day: null });
}

describe('years of other calendars', () => {
  test.each([
    ['ethiopian', 2009, '2016-09-11', '2017-09-10'],
    ['ethiopian', 2000, '2007-09-12', '2008-09-10'],
    ['ethiopian', 2001, '2008-09-11', '2009-09-10'],
    ['persian', 1388, '2009-03-21', '2010-03-20'],
    ['persian', 1403, '2024-03-20', '2025-03-20'],
  ] as const)('%s %i', (calendar, year, earliest, latest) => {
    expect(rangeOfYear(calendar, year)).toEqual({ earliest, latest });
  });

  test('of the Islamic calendar leave two days of room for the sighting of the moon', () => {
    // Umm al-Qura: 29 December 2008 to 17 December 2009.
    expect(rangeOfYear('islamic', 1430)).toEqual({ earliest: '2008-12-27', latest: '2009-12-19' });
  });

  test.each(['ethiopian', 'persian'] as const)('%s years follow one another without a gap', (calendar) => {
    const years = Array.from({ length: 150 }, (_, index) => (calendar === 'persian' ? 1300 : 1900) + index);
    for (const year of years) {
      const [one, next] = [rangeOfYear(calendar, year), rangeOfYear(calendar, year + 1)];
      const days = (Date.parse(one?.latest ?? '') - Date.parse(one?.earliest ?? '')) / 86_400_000 + 1;
      expect([365, 366], `${year}`).toContain(days);
      expect(Date.parse(next?.earliest ?? '') - Date.parse(one?.latest ?? ''), `${year}`).toBe(86_400_000);
    }
  });

  test('that cannot be told are left to a human', () => {
    expect(rangeOfYear('lunar', 2009)).toBeNull();
    expect(rangeOfYear('other', 2009)).toBeNull();
    expect(rangeOfYear('gregorian', 2009)).toBeNull();
    expect(rangeOfYear('islamic', 2009)).toBeNull();
    expect(rangeOfYear('ethiopian', 1500)).toBeNull();
    expect(rangeOfYear('persian', 1388.5)).toBeNull();
  });
});

describe('days and months of other calendars', () => {
  test.each([
    ['ethiopian', { year: 2016, month: 1, day: 1 }, '2023-09-12', '2023-09-12'],
    ['ethiopian', { year: 2015, month: 13, day: 6 }, '2023-09-11', '2023-09-11'],
    ['ethiopian', { year: 2016, month: 1, day: null }, '2023-09-12', '2023-10-11'],
    ['ethiopian', { year: 2015, month: 13, day: null }, '2023-09-06', '2023-09-11'],
    ['ethiopian', { year: 2016, month: 4, day: 29 }, '2024-01-08', '2024-01-08'],
    ['persian', { year: 1402, month: 1, day: 1 }, '2023-03-21', '2023-03-21'],
    ['persian', { year: 1402, month: 12, day: null }, '2024-02-20', '2024-03-19'],
    ['persian', { year: 1399, month: 12, day: 30 }, '2021-03-20', '2021-03-20'],
  ] as const)('%s %o', (calendar, date, earliest, latest) => {
    expect(rangeInCalendar(calendar, date)).toEqual({ earliest, latest });
  });

  test('of the Islamic calendar leave two days of room about the day of the Umm al-Qura tables', () => {
    // 1 Muharram 1445: 19 July 2023. Ramadan 1444: 23 March to 20 April 2023.
    expect(rangeInCalendar('islamic', { year: 1445, month: 1, day: 1 })).toEqual({
      earliest: '2023-07-17',
      latest: '2023-07-21',
    });
    expect(rangeInCalendar('islamic', { year: 1444, month: 9, day: null })).toEqual({
      earliest: '2023-03-21',
      latest: '2023-04-22',
    });
    expect(calendars.filter(dependsOnSighting)).toEqual(['islamic']);
  });

  test('a thirtieth day of any Islamic month is a date, for where the moon was seen a day later', () => {
    // Ramadan 1444 had 29 days in the tables, and 30 in Karachi: there the thirtieth was 21 April 2023.
    expect(rangeInCalendar('islamic', { year: 1444, month: 9, day: 30 })).toEqual({
      earliest: '2023-04-19',
      latest: '2023-04-23',
    });
    for (const month of monthsOf('islamic').keys()) {
      const { earliest } = rangeInCalendar('islamic', { year: 1445, month: month + 1, day: 29 }) ?? {};
      const thirtieth = rangeInCalendar('islamic', { year: 1445, month: month + 1, day: 30 });
      expect(Date.parse(thirtieth?.earliest ?? '') - Date.parse(earliest ?? '')).toBe(86_400_000);
    }
    expect(rangeInCalendar('islamic', { year: 1445, month: 13, day: 30 })).toBeNull();
  });

  test.each([
    ['persian', { year: 1402, month: 12, day: 30 }],
    ['persian', { year: 1402, month: 7, day: 31 }],
    ['persian', { year: 1402, month: 13, day: 1 }],
    ['ethiopian', { year: 2016, month: 13, day: 6 }],
    ['ethiopian', { year: 2016, month: 14, day: null }],
    ['islamic', { year: 1445, month: 1, day: 31 }],
    ['ethiopian', { year: 2016, month: 0, day: 1 }],
    ['ethiopian', { year: 2016, month: 1, day: 0 }],
    ['ethiopian', { year: 2016, month: 1, day: 101 }],
    ['ethiopian', { year: 2016, month: 1.5, day: 1 }],
    ['ethiopian', { year: 2016, month: null, day: 1 }],
    ['lunar', { year: 2016, month: 1, day: 1 }],
  ] as const)('%s has no %o', (calendar, date) => {
    expect(rangeInCalendar(calendar, date)).toBeNull();
  });

  test.each(['ethiopian', 'persian'] as const)(
    '%s months follow one another without a gap, and fill the year',
    (calendar) => {
      for (const year of [1390, 1395, 1399, 1403].map((persian) =>
        calendar === 'persian' ? persian : persian + 614,
      )) {
        const months = monthsOf(calendar).map((_, index) =>
          rangeInCalendar(calendar, { year, month: index + 1, day: null }),
        );
        const whole = rangeOfYear(calendar, year);
        expect([months[0]?.earliest, months.at(-1)?.latest]).toEqual([whole?.earliest, whole?.latest]);
        for (const [index, month] of months.slice(1).entries()) {
          expect(Date.parse(month?.earliest ?? '') - Date.parse(months[index]?.latest ?? '')).toBe(86_400_000);
        }
      }
    },
  );

  test('months have their names', () => {
    expect(monthsOf('ethiopian')).toHaveLength(13);
    expect(monthsOf('ethiopian')[0]).toBe('Meskerem');
    expect(monthsOf('islamic')).toHaveLength(12);
    expect(monthsOf('islamic')[8]).toBe('Ramadan');
    expect(monthsOf('persian')[0]).toBe('Farvardin');
    expect(monthsOf('gregorian')).toEqual([]);
  });
});

describe('what is suggested for words in another calendar', () => {
  const ethiopian2009 = { earliest: '2016-09-11', latest: '2017-09-10' };

  test.each(['I was born in the year 2009 by our calendar', '2009', '٢٠٠٩', 'በ2009 ዓ.ም.'])('%s', (spoken) => {
    expect(suggestInCalendar(spoken, 'ethiopian')).toEqual(ethiopian2009);
  });

  test('our own calendar is understood as everywhere', () => {
    expect(suggestInCalendar('14 March 2009', 'gregorian')).toEqual({ earliest: '2009-03-14', latest: '2009-03-14' });
    expect(suggestInCalendar('in the year 2009 by our calendar', 'gregorian')).toBeNull();
  });

  test.each(['before Tet', 'when I was fourteen', '12 Meskerem 2009', '09', ''])('nothing for %s', (spoken) => {
    expect(suggestInCalendar(spoken, 'ethiopian')).toBeNull();
  });
});
