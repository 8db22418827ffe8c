import { describe, expect, test } from 'vitest';
import { rangeOfYear, suggestInCalendar } from '../../../shared/domain/calendar-years.ts';

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
