/** The person's own passages of all accounts, and which of them tell again what others first told. */
import type { Range } from '../../text/range.ts';
import type { ComparableAccount, Comparison, Passage, PassageStatus, Span } from '../comparison/result.ts';
import { passagesOfAccount } from './passages-of-account.ts';
import { withoutLabel } from './without-label.ts';

/** A `GrowthRecord`, or the same out of a bundle. */
export interface ComparedAccounts {
  /** In the order in which they were given; the comparison's account indices point here. */
  readonly accounts: readonly Required<ComparableAccount>[];
  readonly comparison: Pick<Comparison, 'comparisons'>;
}

/** Without its speaker's label; in UTF-16 code units of the account's text, `end` excluded. */
export interface ToldPassage extends Range {
  /** Index in the order given. */
  readonly account: number;
  readonly status: PassageStatus;
  /** As the comparison has it. */
  readonly passage: Passage;
  /** The own passages of earlier accounts that it tells again. */
  readonly sources: ReadonlySet<ToldPassage>;
}

/** A passage without a word tells nothing. */
const word = /[\p{L}\p{N}]/u;

export class ToldPassages {
  /** Account by account, in text order. */
  readonly all: readonly ToldPassage[];
  readonly #isSetApart: (passage: ToldPassage) => boolean;
  readonly #firstTellings = new Map<ToldPassage, ReadonlySet<ToldPassage>>();

  /** `isSetApart`: whether people decided of some later passage that it does not tell what this one tells. */
  constructor(source: ComparedAccounts, isSetApart: (passage: ToldPassage) => boolean = () => false) {
    this.#isSetApart = isSetApart;
    const byAccount: ToldPassage[][] = [];
    for (const index of source.accounts.keys()) byAccount.push(toldIn(source, index, byAccount));
    this.all = byAccount.flat();
  }

  /**
   * The passages in which what a passage tells was first told: itself, where it tells nothing again. What a source told again in its turn counts
   * where the passage still holds some of that; where it holds none of it, the source between them keeps the line, unless people set something
   * apart from what that line begins with: then it begins with the source between them.
   */
  firstTellings(passage: ToldPassage): ReadonlySet<ToldPassage> {
    const known = this.#firstTellings.get(passage);
    if (known !== undefined) return known;
    const { sources } = passage;
    const earliest = [...sources].filter((source) => !shareAny(source.sources, sources));
    const found = new Set(
      sources.size === 0 ? [passage] : earliest.flatMap((source) => this.#firstTellingsBy(source, sources)),
    );
    this.#firstTellings.set(passage, found);
    return found;
  }

  #firstTellingsBy(source: ToldPassage, sources: ReadonlySet<ToldPassage>): ToldPassage[] {
    const firsts = [...this.firstTellings(source)];
    const kept = firsts.filter((first) => sources.has(first) || !this.#isSetApart(first));
    return kept.length > 0 ? kept : [source];
  }
}

function shareAny(some: ReadonlySet<ToldPassage>, others: ReadonlySet<ToldPassage>): boolean {
  for (const passage of some) if (others.has(passage)) return true;
  return false;
}

function toldIn(
  source: ComparedAccounts,
  account: number,
  earlier: readonly (readonly ToldPassage[])[],
): ToldPassage[] {
  const given = source.accounts[account];
  if (given === undefined) return [];
  return passagesOfAccount(source, account).flatMap((passage) => {
    const { start, end } = withoutLabel(passage, given.turns);
    if (passage.question !== undefined || !word.test(given.text.slice(start, end))) return [];
    const sources = new Set(passage.sources.flatMap((span) => passagesIn(span, earlier[span.account] ?? [])));
    // What it tells again may be nobody's own words; then the person first tells it here.
    const status = sources.size === 0 ? 'new' : passage.status;
    return [{ account, start, end, status, passage, sources }];
  });
}

/** Those of an account's passages that a span touches, found by halving. */
function passagesIn(span: Span, passages: readonly ToldPassage[]): ToldPassage[] {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: ToldPassage[] = [];
  for (let at = low; (passages[at]?.start ?? span.end) < span.end; at += 1) found.push(...passages.slice(at, at + 1));
  return found;
}
