/** Moments as this machine's clock shows them, written as in the United Kingdom. */

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
const exactMoment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' });

/** To the minute, "14:03": the record itself keeps the moment. */
export function clockWords(instant: string): string {
  return clock.format(new Date(instant));
}

/** "14:03 to 14:10"; "from 14:03" for what did not end. */
export function clockSpanWords({
  startedAt,
  endedAt,
}: {
  readonly startedAt: string;
  readonly endedAt: string | null;
}): string {
  return endedAt === null ? `from ${clockWords(startedAt)}` : `${clockWords(startedAt)} to ${clockWords(endedAt)}`;
}

/** "14 March 2026 at 14:03". */
export function localMomentWords(instant: string): string {
  return moment.format(new Date(instant));
}

/** "14 March 2026 at 14:03:22", for what follows upon itself within a minute. */
export function exactMomentWords(instant: string): string {
  return exactMoment.format(new Date(instant));
}

/** Today by this machine's clock, as a calendar day. */
export function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
