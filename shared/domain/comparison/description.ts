/** Writes down what pairing found for one account: its passages, and what it does not repeat of earlier ones. */
import type { KnownAccount, ReadAccount, SourcePassage } from './known-account.ts';
import { movedElements } from './moves.ts';
import type { Match } from './partners.ts';
import { PassageDescriber, type Tools } from './passage-description.ts';
import type { PeopleLinks } from './people-links.ts';
import type { AccountComparison, Span } from './result.ts';
import { sourcesOfPassages } from './sources.ts';

export interface DescribedAccount {
  readonly comparison: AccountComparison;
  readonly origins: readonly Int16Array[];
  readonly sources: readonly (readonly SourcePassage[])[];
}

/** Describes `own`; `matches[a]` are its matches with account `a`. */
export function describeAccount(
  own: ReadAccount,
  matches: readonly (readonly Match[])[],
  known: readonly KnownAccount[],
  links: PeopleLinks,
  tools: Tools,
): DescribedAccount {
  const sources = links.sourcesIn(own, sourcesOfPassages(own, matches), known, tools);
  const moved = movedPassages(sources);
  const describer = new PassageDescriber(own, sources, known, tools);
  const described = sources.map((_, passage) => describer.describe(passage, moved[passage] === 1));
  return {
    comparison: {
      account: own.account,
      passages: described.map(({ passage }) => passage),
      notRepeated: notRepeated(sources, known),
    },
    origins: described.map(({ origins }) => origins),
    sources,
  };
}

/** A passage is moved beside the account that its best source stands in. */
function movedPassages(sources: readonly (readonly SourcePassage[])[]): Uint8Array {
  const moved = new Uint8Array(sources.length);
  const byAccount = Map.groupBy(
    sources.flatMap(([best], passage) => (best === undefined ? [] : [{ best, passage }])),
    ({ best }) => best.account,
  );
  for (const group of byAccount.values()) {
    const flags = movedElements(
      group.map(({ best }) => best.passage),
      group.map(({ best }) => best.similarity),
    );
    for (const [index, { passage }] of group.entries()) moved[passage] = flags[index] ?? 0;
  }
  return moved;
}

/** Passages of earlier accounts that no passage tells; questions, and passages without a word, were never told. */
function notRepeated(sources: readonly (readonly SourcePassage[])[], known: readonly KnownAccount[]): Span[] {
  const told = known.map(({ tellingOf }) => new Uint8Array(tellingOf.length));
  for (const found of sources) for (const { account, passage } of found) told[account]?.fill(1, passage, passage + 1);
  return known.flatMap(({ account, reading }) =>
    reading.passages.flatMap((passage, index) => {
      const wordless = reading.firstWord[index] === reading.firstWord[index + 1];
      if (told[account]?.[index] === 1 || passage.question || wordless) return [];
      return [{ account, start: passage.start, end: passage.end }];
    }),
  );
}
