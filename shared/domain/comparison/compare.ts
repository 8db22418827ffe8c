/**
 * The comparison: what each account shares with all earlier ones, passage by passage. Pure and deterministic; one pass over each
 * account. README.md tells the method and where it comes from.
 */
import { Aligner } from './alignment.ts';
import { CandidateIndex } from './candidates.ts';
import { describeAccount, firstAccount } from './description.ts';
import type { KnownAccount } from './known-account.ts';
import { Lexicon } from './lexicon.ts';
import { pairAccounts } from './pairing.ts';
import { PeopleLinks } from './people-links.ts';
import { CapitalHabits, readAccount } from './reading.ts';
import { Relations } from './relations.ts';
import type { AccountComparison, ComparableAccount, Comparison, ComparisonOptions } from './result.ts';
import { Tellings } from './tellings.ts';
import { Scales } from './weighing.ts';
import { Weights } from './weights.ts';
import { WordLikeness } from './word-likeness.ts';

/** Pairs of passages to weigh before the result says that it is approximate: far more than any case has needed. */
const usualBudget = 20_000_000;
/** In so many letters stands a pair of words that stood nowhere before: only to make tables as large as they will be. */
const lettersForNewPair = 8;

/** Compares every account after the first with all earlier ones. Accounts stand oldest first. */
export function compareAccounts(accounts: readonly ComparableAccount[], options: ComparisonOptions = {}): Comparison {
  const lexicon = new Lexicon();
  const capitals = new CapitalHabits();
  const longest = accounts.reduce((length, { text }) => Math.max(length, text.length), 0);
  const tellings = new Tellings(longest / lettersForNewPair);
  const weights = new Weights();
  const likeness = new WordLikeness(lexicon);
  const scales = new Scales(weights, likeness);
  const tools = { tellings, scales, likeness, lexicon, aligner: new Aligner(weights) };
  const index = new CandidateIndex();
  const relations = new Relations(options.budget ?? usualBudget);
  const links = new PeopleLinks(options.links ?? []);
  const known: KnownAccount[] = [];
  const comparisons: AccountComparison[] = [];
  for (const [account, given] of accounts.entries()) {
    const reading = readAccount(given, lexicon, capitals, options.speakers);
    const before = tellings.count;
    const tellingOf = tellings.ofAccount(reading, lexicon);
    const fresh = tellings.since(before);
    weights.learn(fresh);
    for (const telling of fresh) relations.relate(telling, tellings, index, scales, weights);
    for (const telling of fresh) index.add(telling);
    const own = { account, reading, tellingOf };
    if (account === 0) {
      known.push(firstAccount(own, tools));
      continue;
    }
    const matches = known.map((earlier) =>
      pairAccounts(
        { newer: tellingOf, earlier: earlier.tellingOf, tellings: tellings.count },
        tellings,
        relations,
        scales,
      ),
    );
    const { comparison, origins, sources } = describeAccount(own, matches, known, links, tools);
    known.push({ ...own, origins, sources });
    comparisons.push(comparison);
  }
  return { format: 'compare/1', offsets: 'utf16', comparisons, approximate: relations.ranOut };
}
