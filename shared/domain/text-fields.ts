/** Bounded text schemas that the domain's schemas share. Free text is never trimmed or normalised (bundle.md, rule 4). */
import * as z from 'zod';

const malformedText = 'Remove the broken character: half of a surrogate pair cannot be kept as text.';

/** Free text of at most `maximum` UTF-16 code units, well formed, kept exactly. */
export function freeText(maximum: number) {
  return z
    .string()
    .max(maximum)
    .refine((value) => value.isWellFormed(), malformedText);
}

/** A one-line value that must say something: not only blanks, no control characters. */
export function oneLine(maximum: number) {
  return freeText(maximum)
    .refine((value) => value.trim().length > 0, 'Enter a value.')
    .refine((value) => !/\p{Cc}/u.test(value), 'Keep this on one line.');
}

export const identifierSchema = z.uuid();
export const instantSchema = z.iso.datetime();
/** A calendar day in the Gregorian calendar, `YYYY-MM-DD`. */
export const calendarDaySchema = z.iso.date();
