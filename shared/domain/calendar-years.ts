/**
 * Years of other calendars as days of the Gregorian one, found by search in what `Intl` knows of each calendar. Only for calendars whose years
 * follow a rule; a lunar year that begins with a sighting is given two days of room at either end.
 */
import { numberInDigits } from './comparison/numbers.ts';
import type { Calendar } from './person-profile.ts';
import { type DayRange, suggestDayRange } from './spoken-date.ts';

interface KnownCalendar {
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Days by which the year may begin or end otherwise than reckoned. */
  readonly room: number;
}

/** The years are those between about 1880 and 2100; Umm al-Qura tables begin with 1300. */
const known: Readonly<Partial<Record<Calendar, KnownCalendar>>> = {
  ethiopian: { name: 'ethiopic', firstYear: 1873, lastYear: 2092, room: 0 },
  islamic: { name: 'islamic-umalqura', firstYear: 1300, lastYear: 1500, room: 2 },
  persian: { name: 'persian', firstYear: 1260, lastYear: 1478, room: 0 },
};

const day = 86_400_000;
const searchFrom = Date.UTC(1880, 0, 1) / day;
const searchTo = Date.UTC(2102, 0, 1) / day;

/** First and last day of a calendar's year; null for a calendar or a year that is not known well enough. */
export function rangeOfYear(calendar: Calendar, year: number): DayRange | null {
  const { name, firstYear, lastYear, room } = known[calendar] ?? { name: '', firstYear: 1, lastYear: 0, room: 0 };
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return null;
  const yearOf = yearReader(name);
  return {
    earliest: dayNumbered(firstDayOf(year, yearOf) - room),
    latest: dayNumbered(firstDayOf(year + 1, yearOf) - 1 + room),
  };
}

type YearReader = (dayNumber: number) => number;

function yearReader(calendar: string): YearReader {
  const format = new Intl.DateTimeFormat('en-GB', {
    calendar,
    timeZone: 'UTC',
    year: 'numeric',
    numberingSystem: 'latn',
  });
  return (dayNumber) => Number(format.formatToParts(dayNumber * day).find(({ type }) => type === 'year')?.value);
}

/** By halving: years never go back. */
function firstDayOf(year: number, yearOf: YearReader): number {
  let [before, from] = [searchFrom - 1, searchTo];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (yearOf(middle) >= year) from = middle;
    else before = middle;
  }
  return from;
}

function dayNumbered(dayNumber: number): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10);
}

/**
 * A suggestion of what a date spoken of in some calendar means. In another calendar than ours only a year is understood, and only where the words
 * hold no other number: "in the year 2009 by our calendar", "٢٠٠٩".
 */
export function suggestInCalendar(spoken: string, calendar: Calendar): DayRange | null {
  if (calendar === 'gregorian') return suggestDayRange(spoken);
  const [year, ...others] = spoken.match(/\p{Nd}+/gu) ?? [];
  if (year === undefined || others.length > 0) return null;
  return rangeOfYear(calendar, numberInDigits(year) ?? 0);
}
