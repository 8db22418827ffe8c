import { speakerWords } from '../../../shared/domain/bundle/occasion-wording.ts';
import { statusWords } from '../../../shared/domain/bundle/wording.ts';
import { asksFor, type ReadPassage } from './reading.ts';

/** What stands beside a passage in the rail, in words. */
export function railWords(read: ReadPassage): string {
  const { passage, turn } = read;
  if (turn.speaker !== 'person') return speakerWords[turn.speaker].toLowerCase();
  return [
    statusWords[passage.status],
    ...(passage.moved ? ['in another order'] : []),
    ...(asksFor(read, 'decided') ? ['decided by a person'] : []),
    ...(asksFor(read, 'translation') ? ['check the translation first'] : []),
  ].join('; ');
}
