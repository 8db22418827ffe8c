/**
 * A suggestion of what a spoken date means, for the few forms that leave no doubt in the United Kingdom. Everything else ("before Tet",
 * "when I was fourteen", another calendar) gets no suggestion: a human works it out.
 */
export interface DayRange {
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly earliest: string;
  readonly latest: string;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export function suggestDayRange(spoken: string): DayRange | null {
  const words = spoken.trim().toLowerCase().replace(/\s+/g, ' ');
  return dayInWords(words) ?? dayInDigits(words) ?? isoDay(words) ?? wholeMonth(words) ?? wholeYear(words);
}

/** `YYYY-MM-DD`, or null where the Gregorian calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1800 || year > 2100) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** "14 March 2026", "14th of Mar 2026". */
function dayInWords(words: string): DayRange | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}+),? (\d{4})$/u.exec(words);
  return match && oneDay(Number(match[3]), monthNamed(match[2] ?? ''), Number(match[1]));
}

/** "14/03/2026", day first, as in the United Kingdom; dots and hyphens too. */
function dayInDigits(words: string): DayRange | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(words);
  return match && oneDay(Number(match[4]), Number(match[3]), Number(match[1]));
}

function isoDay(words: string): DayRange | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  return match && oneDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** "March 2026". */
function wholeMonth(words: string): DayRange | null {
  const match = /^(\p{L}+) (\d{4})$/u.exec(words);
  if (match === null) return null;
  const [year, month] = [Number(match[2]), monthNamed(match[1] ?? '')];
  const earliest = calendarDay(year, month, 1);
  const latest = earliest === null ? null : calendarDay(year, month, daysIn(year, month));
  return earliest === null || latest === null ? null : { earliest, latest };
}

function wholeYear(words: string): DayRange | null {
  if (!/^\d{4}$/.test(words)) return null;
  const [earliest, latest] = [calendarDay(Number(words), 1, 1), calendarDay(Number(words), 12, 31)];
  return earliest === null || latest === null ? null : { earliest, latest };
}

function oneDay(year: number, month: number, day: number): DayRange | null {
  const found = calendarDay(year, month, day);
  return found === null ? null : { earliest: found, latest: found };
}

/** 1 to 12 for a month's English name or its first three letters; 0 for any other word. */
function monthNamed(word: string): number {
  return monthNames.findIndex((name) => name === word || (word.length === 3 && name.startsWith(word))) + 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
