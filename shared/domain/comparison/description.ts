/** Writes down what pairing found for one account: its passages, and what it does not repeat of earlier ones. */
import type { KnownAccount, ReadAccount, SourcePassage } from './known-account.ts';
import { movedElements } from './moves.ts';
import type { Match } from './partners.ts';
import { PassageDescriber, type Tools } from './passage-description.ts';
import type { PeopleLinks } from './people-links.ts';
import type { AccountComparison, Passage, Span } from './result.ts';
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
  const moved = movedPassages(sources, known.length);
  const describer = new PassageDescriber(own, sources, known, tools);
  const passages: Passage[] = [];
  const origins: Int16Array[] = [];
  for (let index = 0; index < sources.length; index += 1) {
    const described = describer.describe(index, moved[index] === 1);
    passages.push(described.passage);
    origins.push(described.origins);
  }
  const comparison = { account: own.account, passages, notRepeated: notRepeated(sources, known) };
  return { comparison, origins, sources };
}

/** The first account of all, of which there is nothing to say but that all words in it are told for the first time. */
export function firstAccount(own: ReadAccount, { tellings }: Pick<Tools, 'tellings'>): KnownAccount {
  const origins: Int16Array[] = [];
  for (const telling of own.tellingOf) {
    origins.push(new Int16Array(tellings.get(telling).key.length).fill(own.account));
  }
  return { ...own, origins, sources: origins.map(() => none) };
}

const none: readonly SourcePassage[] = [];

/** A passage is moved beside the account that its best source stands in. */
function movedPassages(sources: readonly (readonly SourcePassage[])[], accounts: number): Uint8Array {
  const moved = new Uint8Array(sources.length);
  const byAccount = Array.from({ length: accounts }, (): number[] => []);
  for (let passage = 0; passage < sources.length; passage += 1) {
    const best = sources[passage]?.[0];
    if (best !== undefined) byAccount[best.account]?.push(passage);
  }
  for (const passages of byAccount) {
    const positions = Int32Array.from(passages, (passage) => sources[passage]?.[0]?.passage ?? 0);
    const weights = Float64Array.from(passages, (passage) => sources[passage]?.[0]?.similarity ?? 0);
    const flags = movedElements(positions, weights);
    for (let index = 0; index < passages.length; index += 1) moved[passages[index] ?? 0] = flags[index] ?? 0;
  }
  return moved;
}

/** Passages of earlier accounts that no passage tells; questions, and passages without a word, were never told. */
function notRepeated(sources: readonly (readonly SourcePassage[])[], known: readonly KnownAccount[]): Span[] {
  const told = known.map(({ tellingOf }) => new Uint8Array(tellingOf.length));
  for (const found of sources) {
    for (const { account, passage } of found) {
      const toldThere = told[account];
      if (toldThere !== undefined) toldThere[passage] = 1;
    }
  }
  const spans: Span[] = [];
  for (const { account, reading } of known) {
    for (let index = 0; index < reading.passages.length; index += 1) {
      const passage = reading.passages[index];
      const wordless = reading.firstWord[index] === reading.firstWord[index + 1];
      if (passage === undefined || told[account]?.[index] === 1 || passage.question || wordless) continue;
      spans.push({ account, start: passage.start, end: passage.end });
    }
  }
  return spans;
}
