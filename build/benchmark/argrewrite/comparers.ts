/** What a comparer calls new in the newer of two texts, and not repeated of the older: the comparison, and jsdiff beside it. */
import { diffWordsWithSpace } from 'diff';
import { compareAccounts } from '../../../shared/domain/comparison/compare.ts';
import type { Range } from '../../../shared/text/range.ts';

export interface Marked {
  /** Stretches of the newer text that are in no older one. */
  readonly added: readonly Range[];
  /** Stretches of the older text that the newer one does not have. */
  readonly notRepeated: readonly Range[];
}

export type Comparer = (older: string, newer: string) => Marked;

const comparison: Comparer = (older, newer) => {
  const [found] = compareAccounts([{ text: older }, { text: newer }]).comparisons;
  return {
    added: found?.passages.filter(({ status }) => status === 'new') ?? [],
    notRepeated: found?.notRepeated ?? [],
  };
};

const jsdiff: Comparer = (older, newer) => {
  const added: Range[] = [];
  const notRepeated: Range[] = [];
  let inOlder = 0;
  let inNewer = 0;
  for (const change of diffWordsWithSpace(older, newer)) {
    const { length } = change.value;
    if (change.added) added.push({ start: inNewer, end: inNewer + length });
    if (change.removed) notRepeated.push({ start: inOlder, end: inOlder + length });
    if (!change.removed) inNewer += length;
    if (!change.added) inOlder += length;
  }
  return { added, notRepeated };
};

export const comparers: Readonly<Record<string, Comparer>> = { 'this comparison': comparison, jsdiff };
