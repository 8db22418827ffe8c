/**
 * The comparisons of the person whose accounts were compared last: the program's own, and the one that follows people's decisions. Sealed accounts
 * never change, so that a screen opened again, or a decision kept, does not compare them anew. It holds places in texts, and no words.
 */
import { compareAccounts } from '../../../shared/domain/comparison/compare.ts';
import type { Comparison } from '../../../shared/domain/comparison/result.ts';
import type { Compare } from '../../../shared/domain/growth/decided.ts';

export class KnownComparisons {
  #accounts = '';
  /** By the links that people drew or broke. */
  #known = new Map<string, Comparison>();

  readonly compare: Compare = (accounts, links) => {
    const named = accounts.map(({ accountId }) => accountId).join(' ');
    const decided = JSON.stringify(links);
    const known = named === this.#accounts ? this.#known.get(decided) : undefined;
    if (known !== undefined) return known;
    const comparison = compareAccounts(accounts, { links });
    const own = named === this.#accounts ? this.#known.get('[]') : undefined;
    this.#accounts = named;
    this.#known = new Map(own === undefined ? [] : [['[]', own]]);
    this.#known.set(decided, comparison);
    return comparison;
  };
}
