import { sentenceCase } from '../../../text/sentence-case.ts';
import type { Passage } from '../../comparison/result.ts';
import type { BundleRecord } from '../record.ts';
import { movedWords, statusWords } from '../wording.ts';

/** The passage's standing in words: "Told before, with more detail; first told in account 1". */
export function howTold({ accounts }: Pick<BundleRecord, 'accounts'>, passage: Passage): string {
  const first = accounts[passage.firstDisclosed];
  const where = passage.status === 'new' || first === undefined ? '' : `; first told in account ${first.sealed.number}`;
  return `${sentenceCase(statusWords[passage.status])}${where}${passage.moved ? `; ${movedWords}` : ''}`;
}
