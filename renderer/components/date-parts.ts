import { calendarDay } from '../../shared/domain/spoken-date.ts';
import type { DateParts } from './govuk/date-input.tsx';

export const emptyParts: DateParts = { day: '', month: '', year: '' };

export function partsOf(day: string | null): DateParts {
  if (day === null) return emptyParts;
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { day: String(Number(dayOfMonth)), month: String(Number(month)), year };
}

/** The day that was typed, or null while it is not a real one yet. */
export function dayOf({ day, month, year }: DateParts): string | null {
  const numbers = [year, month, day].map((part) => (/^\d{1,4}$/.test(part.trim()) ? Number(part) : Number.NaN));
  const [yearNumber = Number.NaN, monthNumber = Number.NaN, dayNumber = Number.NaN] = numbers;
  return calendarDay(yearNumber, monthNumber, dayNumber);
}

/** What is wrong with what was typed; nothing while it is unfinished. */
export function problemWith(parts: DateParts): string | undefined {
  const { day, month, year } = parts;
  const finished = day !== '' && month !== '' && year.length >= 4;
  return finished && dayOf(parts) === null ? 'Enter a real day, like 14 3 2026.' : undefined;
}
