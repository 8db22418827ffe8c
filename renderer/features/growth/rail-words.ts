import { statusWords } from '../../../shared/domain/bundle/wording.ts';
import type { ReadPassage } from './reading.ts';

/** What stands beside a passage in the rail, in words. */
export function railWords({ passage, firstTold }: ReadPassage): string {
  if (passage.question !== undefined) return 'interviewer';
  const status = statusWords[passage.status];
  const moved = passage.moved ? '; told in another order' : '';
  return passage.status === 'new' ? status : `${status}${moved}, first in account ${firstTold}`;
}
