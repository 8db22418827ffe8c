import { wordRanges } from '../../text/words.ts';
import { passagesOfAccount } from './passages-of-account.ts';
import type { ComparedAccounts } from './told-passages.ts';
import { withoutLabel } from './without-label.ts';

/** How many of the person's own words each account was the first to tell, in the order given. It says how much was new, and nothing about anyone. */
export function wordsFirstTold(source: ComparedAccounts): number[] {
  return source.accounts.map(({ text, turns }, index) => {
    const own = passagesOfAccount(source, index).filter(({ question }) => question === undefined);
    const ranges = own.flatMap((passage) => {
      const { start, end, status, origins } = withoutLabel(passage, turns);
      if (status === 'new') return [{ start, end }];
      return origins
        .filter(({ account }) => account === index)
        .map((origin) => ({ ...origin, start: Math.max(origin.start, start) }));
    });
    return ranges.reduce((sum, range) => sum + wordRanges(text.slice(range.start, range.end)).length, 0);
  });
}
