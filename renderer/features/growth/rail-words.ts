import { speakerWords } from '../../../shared/domain/bundle/occasion-wording.ts';
import { statusWords } from '../../../shared/domain/bundle/wording.ts';
import type { ReadPassage } from './reading.ts';

/** What stands beside a passage in the rail, in words. */
export function railWords({ passage, turn }: ReadPassage): string {
  if (turn.speaker !== 'person') return speakerWords[turn.speaker].toLowerCase();
  const status = statusWords[passage.status];
  return passage.moved ? `${status}; in another order` : status;
}
