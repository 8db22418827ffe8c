/** How long ago something was asked, in words. */
import type { DaysAgo } from '../../../shared/domain/repetition.ts';

/** "today", "12 days ago", "between 3 and 9 days ago". */
export function agoWords({ least, most }: DaysAgo): string {
  if (least !== most) return `between ${least} and ${most} days ago`;
  if (least === 0) return 'today';
  return least === 1 ? '1 day ago' : `${least} days ago`;
}
