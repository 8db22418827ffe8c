/** The comparison must speak of the accounts that are there, and the program that made it must find the same again. */
import { isDeepStrictEqual } from 'node:util';
import { bundledGrowth } from '../../../../shared/domain/bundle/bundled-growth.ts';
import type { Passage } from '../../../../shared/domain/comparison/result.ts';
import { decidedComparison } from '../../../../shared/domain/growth/decided.ts';
import { damaged } from '../refusals.ts';
import type { BundleDocuments } from './documents.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every index and every offset leads somewhere: as much as can be said of a comparison that another version of the program made. */
export function refuseBrokenComparison({ accounts, bundle, comparison }: BundleDocuments): void {
  const agrees = comparison.accounts.every((entry, index) => {
    const listed = bundle.accounts[index];
    return (
      entry.index === index &&
      entry.id === listed?.id &&
      entry.number === listed.number &&
      entry.file === listed.file &&
      entry.sha256 === listed.sha256 &&
      entry.length === accounts[index]?.sealed.text.length
    );
  });
  if (!agrees || comparison.accounts.length !== accounts.length) {
    throw damaged('The comparison is of other accounts than those in the bundle.');
  }
  const lengths = accounts.map(({ sealed }) => sealed.text.length);
  const isInside = (account: number, { start, end }: Stretch) => start <= end && end <= (lengths[account] ?? -1);
  for (const [index, compared] of comparison.comparisons.entries()) {
    const isEarlier = (account: number) => account < compared.account;
    const sound =
      compared.account === index + 1 &&
      compared.passages.every((passage) => isSoundPassage(passage, compared.account, isInside)) &&
      compared.notRepeated.every((span) => isEarlier(span.account) && isInside(span.account, span));
    if (!sound) {
      throw damaged(
        'The comparison speaks of words that are not in the accounts, or of a first telling that they do not hold.',
      );
    }
  }
  const areSuggestions = comparison.suggested.every(
    ({ account, passage }) => account > 0 && isSoundPassage(passage, account, isInside),
  );
  if (!areSuggestions) {
    throw damaged('What the program suggested is not about these accounts.');
  }
  if (comparison.comparisons.length !== Math.max(0, accounts.length - 1)) {
    throw damaged('The comparison does not compare every later account.');
  }
}

/** Compares the accounts once more, as the decisions in the bundle say: only for bundles of this version of the program. */
export function refuseOtherComparison({ accounts, comparison, records }: BundleDocuments): void {
  const growth = bundledGrowth({ accounts, comparison, records });
  const again = decidedComparison(growth.accounts, growth.decisions);
  const { accounts: _, suggested, ...stated } = comparison;
  if (!isDeepStrictEqual(stated, again.comparison) || !isDeepStrictEqual(suggested, again.suggested)) {
    throw damaged('The comparison is not what the accounts and decisions in this bundle give.');
  }
}

/** Nothing but its earliest source, or its own account where it has none, is where a passage was first told. */
function isToldFirstBySources({ status, sources, firstDisclosed }: Passage, account: number): boolean {
  const earliest = Math.min(account, ...sources.map((source) => source.account));
  return firstDisclosed === earliest && (status === 'new') === (sources.length === 0);
}

function isSoundPassage(
  passage: Passage,
  account: number,
  isInside: (account: number, stretch: Stretch) => boolean,
): boolean {
  const isWithin = (stretch: Stretch) =>
    passage.start <= stretch.start && stretch.start <= stretch.end && stretch.end <= passage.end;
  return (
    isInside(account, passage) &&
    isToldFirstBySources(passage, account) &&
    passage.sources.every((source) => source.account < account && isInside(source.account, source)) &&
    passage.origins.every((origin) => origin.account <= account && isWithin(origin)) &&
    passage.details.every(
      ({ was, ...detail }) =>
        isWithin(detail) && (was === undefined || (was.account <= account && isInside(was.account, was))),
    )
  );
}
