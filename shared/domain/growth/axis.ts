/** Days on a line: where they lie, which of them are written below it, and how things that would lie on one another keep apart. */

export interface Span {
  /** `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a day lies, as a whole number; the middle where all lie on one day. */
export function positionOf(day: string, { first, last }: Span, { from, to }: Stretch): number {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const share = end === start ? 0.5 : (Date.parse(day) - start) / (end - start);
  return Math.round(from + share * (to - from));
}

/** Positions in ascending order, moved no further than they must be to stand `gap` apart; closer where there is no room. */
export function keptApart(positions: readonly number[], gap: number, { from, to }: Stretch): number[] {
  const step = Math.min(gap, (to - from) / Math.max(1, positions.length - 1));
  const placed: number[] = [];
  for (const position of positions) placed.push(Math.max(position, (placed.at(-1) ?? from - step) + step));
  for (let index = placed.length - 1, limit = to; index >= 0; index -= 1, limit -= step) {
    placed[index] = Math.min(placed[index] ?? limit, limit);
  }
  return placed.map((position) => Math.round(position));
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];
const mostTicks = 8;

/** First days of months to be written below the axis: every month, or every so many that there are few enough. */
export function ticksOf({ first, last }: Span): { day: string; words: string }[] {
  const [start, end] = [monthOf(first), monthOf(last)];
  const step = monthSteps.find((months) => (end - start) / months < mostTicks) ?? 240;
  const ticks = [];
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const day = dayOf(month);
    if (day >= first) ticks.push({ day, words: step < 12 ? `${names[month % 12]} ${yearOf(month)}` : yearOf(month) });
  }
  return ticks;
}

const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayOf(month: number): string {
  return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function yearOf(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, '0');
}
