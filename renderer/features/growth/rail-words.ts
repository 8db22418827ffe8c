import { statusWords } from '../../../shared/domain/bundle/wording.ts';
import type { ReadPassage } from './reading.ts';

/** What stands beside a passage in the rail, in words. */
export function railWords({ passage }: ReadPassage): string {
  if (passage.question !== undefined) return 'interviewer';
  const status = statusWords[passage.status];
  return passage.moved ? `${status}; in another order` : status;
}
