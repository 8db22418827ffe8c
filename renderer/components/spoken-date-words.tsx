import type { SpokenDate } from '../../shared/domain/account.ts';
import { rangeWords } from '../../shared/domain/bundle/wording.ts';
import { Isolated } from './bidi.tsx';

/** A date as it was spoken beside what it was taken to mean; once, where both are the same words. */
export function SpokenDateWords({ date }: { readonly date: SpokenDate }) {
  if (saysItsDays(date)) return rangeWords(date);
  return (
    <>
      “<Isolated>{date.spoken}</Isolated>” – {rangeWords(date)}
    </>
  );
}

/** Whether a date was spoken just as the days that it means are written. */
export function saysItsDays(date: SpokenDate): boolean {
  return date.spoken.trim().toLowerCase() === rangeWords(date).toLowerCase();
}
