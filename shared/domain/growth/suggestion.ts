/** What the program itself says of what a person decides, to be kept beside it. */
import { liesMostlyIn, type Range } from '../../text/range.ts';
import type { Passage, Span } from '../comparison/result.ts';
import { type Compare, type NamedAccount, spanOf } from './decided.ts';
import type { DecidedMatter, Place, Suggestion } from './decisions.ts';
import { passagesOfAccount } from './passages-of-account.ts';

/** Null where a place holds no passage of the person's own words, or a link would join or part several at once. `accounts` in the order in which they were given. */
export function suggestionFor(
  accounts: readonly NamedAccount[],
  decided: DecidedMatter,
  compare: Compare,
): Suggestion | null {
  const { comparisons } = compare(accounts, []);
  const toldAt = (place: Place): Told | null => {
    const span = spanOf(place, accounts);
    if (span === null) return null;
    const passages = passagesOfAccount({ accounts, comparison: { comparisons } }, span.account);
    const [passage, another] = passages.filter(
      (candidate) => candidate.question === undefined && liesMostlyIn(candidate, span),
    );
    const isOfSeveral = decided.matter.about === 'link' && !decided.withdrawn && another !== undefined;
    return passage === undefined || isOfSeveral ? null : { span, passage };
  };
  const told = toldAt(decided.passage);
  const earlier = decided.matter.about === 'link' ? toldAt(decided.matter.earlier) : null;
  if (told === null || (decided.matter.about === 'link' && earlier === null)) return null;
  return {
    status: decided.passage.accountId === decided.accountId ? told.passage.status : 'not-repeated',
    firstToldIn: accounts[told.passage.firstDisclosed]?.accountId ?? decided.passage.accountId,
    linked: earlier !== null && told.passage.sources.some((source) => isAt(source, earlier)),
  };
}

interface Told {
  readonly span: Span;
  readonly passage: Passage;
}

function isAt(source: Span, { span, passage }: Told): boolean {
  return source.account === span.account && isSameRange(source, passage);
}

function isSameRange(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}
