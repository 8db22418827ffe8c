/**
 * Dates of other calendars as days of the Gregorian one, found by search in what `Intl` knows of each calendar. Only for calendars that follow a
 * rule; where a month begins with a sighting of the moon, two days of room are given at either end.
 */
import { numberInDigits } from './comparison/numbers.ts';
import type { Calendar } from './person-profile.ts';
import { type DayRange, suggestDayRange } from './spoken-date.ts';

interface KnownCalendar {
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Days by which a month may begin otherwise than reckoned. */
  readonly room: number;
}

/** The years are those between about 1880 and 2100; Umm al-Qura tables begin with 1300. */
const known: Readonly<Partial<Record<Calendar, KnownCalendar>>> = {
  ethiopian: { name: 'ethiopic', firstYear: 1873, lastYear: 2092, room: 0 },
  islamic: { name: 'islamic-umalqura', firstYear: 1300, lastYear: 1500, room: 2 },
  persian: { name: 'persian', firstYear: 1260, lastYear: 1478, room: 0 },
};

/** A year, a month of it or a day of that, as the calendar counts them. */
export interface CalendarDate {
  readonly year: number;
  /** From 1; null where it is not known. */
  readonly month: number | null;
  /** From 1; null where it is not known. */
  readonly day: number | null;
}

const millisecondsOfDay = 86_400_000;
const searchFrom = Date.UTC(1880, 0, 1) / millisecondsOfDay;
const searchTo = Date.UTC(2102, 0, 1) / millisecondsOfDay;

/** First and last day that a date can mean; null where the calendar has no such date, or is not known well enough. */
export function rangeInCalendar(calendar: Calendar, date: CalendarDate): DayRange | null {
  const found = known[calendar];
  if (found === undefined || !canBe(date, found)) return null;
  const { year, month, day } = date;
  const placeOf = placeReader(found.name);
  const isOfMonth = (dayOfMonth: number): boolean => {
    const sought = place(year, month ?? 1, dayOfMonth);
    return placeOf(firstDayFrom(sought, placeOf)) === sought;
  };
  // Where a sighting decides, a month that is reckoned with 29 days had 30 for some.
  const isDecidedByTheMoon = found.room > 0 && day === 30;
  if (!isOfMonth(isDecidedByTheMoon ? 29 : (day ?? 1))) return null;
  const begins = firstDayFrom(place(year, month ?? 1, day ?? 1), placeOf);
  const next = month === null ? place(year + 1, 1, 1) : place(year, month + 1, 1);
  const ends = day === null ? firstDayFrom(next, placeOf) - 1 : begins;
  return { earliest: dayNumbered(begins - found.room), latest: dayNumbered(ends + found.room) };
}

/** Whether the numbers are such as a date may have; a day needs its month. */
function canBe({ year, month, day }: CalendarDate, { firstYear, lastYear }: KnownCalendar): boolean {
  if (month === null && day !== null) return false;
  return isWithin(year, firstYear, lastYear) && isWithin(month ?? 1, 1, 13) && isWithin(day ?? 1, 1, 31);
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** The names of a calendar's months in their order, in English letters; none where the calendar is not known well enough. */
export function monthsOf(calendar: Calendar): string[] {
  const found = known[calendar];
  if (found === undefined) return [];
  const { format } = new Intl.DateTimeFormat('en-GB', { calendar: found.name, timeZone: 'UTC', month: 'long' });
  const placeOf = placeReader(found.name);
  const starts = Array.from({ length: 13 }, (_, index) => place(found.lastYear, index + 1, 1));
  return starts.flatMap((start) => {
    const begins = firstDayFrom(start, placeOf);
    return placeOf(begins) === start ? [format(begins * millisecondsOfDay)] : [];
  });
}

/** Whether months of the calendar begin with a sighting, so that a day may be another than reckoned. */
export function dependsOnSighting(calendar: Calendar): boolean {
  return (known[calendar]?.room ?? 0) > 0;
}

/** Year, month and day as one number that grows from each day to the next. */
function place(year: number, month: number, day: number): number {
  return (year * 100 + month) * 100 + day;
}

type PlaceReader = (dayNumber: number) => number;

function placeReader(calendar: string): PlaceReader {
  const format = new Intl.DateTimeFormat('en-GB', {
    calendar,
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    numberingSystem: 'latn',
  });
  return (dayNumber) => {
    const parts = format.formatToParts(dayNumber * millisecondsOfDay);
    const numberOf = (sought: string): number => Number(parts.find(({ type }) => type === sought)?.value);
    return place(numberOf('year'), numberOf('month'), numberOf('day'));
  };
}

/** The first day at or behind a place, by halving: places never go back. */
function firstDayFrom(sought: number, placeOf: PlaceReader): number {
  let [before, from] = [searchFrom - 1, searchTo];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (placeOf(middle) >= sought) from = middle;
    else before = middle;
  }
  return from;
}

function dayNumbered(dayNumber: number): string {
  return new Date(dayNumber * millisecondsOfDay).toISOString().slice(0, 10);
}

/**
 * A suggestion of what a date spoken of in some calendar means. In another calendar than ours only a year is understood, and only where the words
 * hold no other number: "in the year 2009 by our calendar", "٢٠٠٩".
 */
export function suggestInCalendar(spoken: string, calendar: Calendar): DayRange | null {
  if (calendar === 'gregorian') return suggestDayRange(spoken);
  const [year, ...others] = spoken.match(/\p{Nd}+/gu) ?? [];
  if (year === undefined || others.length > 0) return null;
  return rangeInCalendar(calendar, { year: numberInDigits(year) ?? 0, month: null, day: null });
}
