/** The first account is compared with none: all of it was first told there. Its passages are cut as everywhere. */
import { passagesOf } from '../../../shared/domain/comparison/passages.ts';
import type { ComparableAccount, Passage } from '../../../shared/domain/comparison/result.ts';
import { wordOffsets } from '../../../shared/text/words.ts';

export function passagesOfFirstAccount(account: ComparableAccount, index: number): Passage[] {
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
