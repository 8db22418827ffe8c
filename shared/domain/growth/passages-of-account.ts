/** The passages of any account: as they were compared or, for the first, which is compared with none, cut as everywhere and all first told there. */
import { wordOffsets } from '../../text/words.ts';
import { passagesOf } from '../comparison/passages.ts';
import type { ComparableAccount, Comparison, Passage } from '../comparison/result.ts';

interface ComparedAccounts {
  readonly accounts: readonly ComparableAccount[];
  readonly comparison: Pick<Comparison, 'comparisons'>;
}

/** `index` in the order given; none where there is no such account. */
export function passagesOfAccount({ accounts, comparison }: ComparedAccounts, index: number): readonly Passage[] {
  const compared = comparison.comparisons.find(({ account }) => account === index);
  if (compared !== undefined) return compared.passages;
  const first = accounts[index];
  return first === undefined ? [] : passagesOfFirstAccount(first, index);
}

function passagesOfFirstAccount(account: ComparableAccount, index: number): Passage[] {
  return passagesOf(account, wordOffsets(account.text)).map(({ start, end, question }) => ({
    start,
    end,
    status: 'new' as const,
    labels: ['new' as const],
    moved: false,
    sources: [],
    firstDisclosed: index,
    origins: [],
    details: [],
    ...(question && { question: true as const }),
  }));
}
