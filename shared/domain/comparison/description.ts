/** Writes down what pairing found for one account: sources, status, details and origins of each passage, and what is not repeated. */
import type { Aligner, Alignment } from './alignment.ts';
import { type Beside, labelsOf, statusOf } from './classification.ts';
import { differencesOf, isVariant } from './differences.ts';
import type { Difference } from './gaps.ts';
import type { KnownAccount, ReadAccount, SourcePassage } from './known-account.ts';
import type { Lexicon } from './lexicon.ts';
import { movedElements } from './moves.ts';
import type { Match } from './partners.ts';
import { type Lineage, originRuns, originsOfWords } from './provenance.ts';
import type { AccountComparison, Detail, Passage, Span } from './result.ts';
import { inheritedSources, sourcesOfPassages } from './sources.ts';
import type { Telling, Tellings } from './tellings.ts';
import type { Scales } from './weighing.ts';
import type { WordLikeness } from './word-likeness.ts';

export interface Tools {
  readonly tellings: Tellings;
  readonly aligner: Aligner;
  readonly scales: Scales;
  readonly likeness: WordLikeness;
  readonly lexicon: Lexicon;
}

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
  tools: Tools,
): DescribedAccount {
  const direct = sourcesOfPassages(own, matches);
  const sources = direct.map((found, passage) => inheritedSources(own, passage, found, known, tools));
  const moved = movedPassages(sources);
  const describer = new Describer(own, sources, known, tools);
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

function notRepeated(sources: readonly (readonly SourcePassage[])[], known: readonly KnownAccount[]): Span[] {
  const told = known.map(({ tellingOf }) => new Uint8Array(tellingOf.length));
  for (const { account, passage } of sources.flat()) told[account]?.fill(1, passage, passage + 1);
  return known.flatMap(({ account, reading }) =>
    reading.passages.flatMap((passage, index) => {
      const wordless = reading.firstWord[index] === reading.firstWord[index + 1];
      if (told[account]?.[index] === 1 || passage.question || wordless) return [];
      return [{ account, start: passage.start, end: passage.end }];
    }),
  );
}

interface Aligned extends Beside, Lineage {
  readonly source: SourcePassage;
}

class Describer {
  readonly #own: ReadAccount;
  readonly #sources: readonly (readonly SourcePassage[])[];
  readonly #known: readonly KnownAccount[];
  readonly #tools: Tools;
  #counted = Int32Array.from({ length: 64 }, (_, index) => index);
  /** Which passages of this account tell an earlier one, by `account:passage`. */
  readonly #tellers = new Map<string, number[]>();

  constructor(
    own: ReadAccount,
    sources: readonly (readonly SourcePassage[])[],
    known: readonly KnownAccount[],
    tools: Tools,
  ) {
    this.#own = own;
    this.#sources = sources;
    this.#known = known;
    this.#tools = tools;
    for (const [passage, found] of sources.entries()) {
      for (const source of found) {
        const name = `${source.account}:${source.passage}`;
        this.#tellers.set(name, [...(this.#tellers.get(name) ?? []), passage]);
      }
    }
  }

  describe(index: number, moved: boolean): { passage: Passage; origins: Int16Array } {
    const { account, reading } = this.#own;
    const range = reading.passages[index];
    if (range === undefined) throw new RangeError(`No passage ${index}.`);
    const telling = this.#telling(this.#own, index);
    const sources = this.#sources[index] ?? [];
    const aligned = sources.map((source) => this.#align(index, source));
    const origins = originsOfWords(telling, account, aligned);
    const differences = this.#differences(index, telling, aligned);
    const labels = sources.length === 0 ? (['new'] as const) : labelsOf(telling, aligned, differences);
    const from = reading.firstWord[index] ?? 0;
    const to = reading.firstWord[index + 1] ?? from;
    const passage: Passage = {
      start: range.start,
      end: range.end,
      status: sources.length === 0 ? 'new' : statusOf(labels),
      labels: [...labels],
      moved,
      sources: sources.map((source) => ({
        ...this.#span(source),
        similarity: Math.round(source.similarity * 1e4) / 1e4,
      })),
      firstDisclosed: Math.min(account, ...sources.map((source) => source.account)),
      origins: originRuns(
        range,
        to > from ? origins : Int16Array.of(Math.min(account, ...sources.map((s) => s.account))),
        reading.words.start.subarray(from, to),
        reading.words.end.subarray(from, to),
      ),
      details: this.#details(index, differences, aligned[0]),
      ...(range.question ? { question: true as const } : {}),
    };
    return { passage, origins };
  }

  #telling(account: ReadAccount, passage: number): Telling {
    return this.#tools.tellings.get(account.tellingOf[passage] ?? -1);
  }

  #align(index: number, source: SourcePassage): Aligned {
    const earlier = this.#account(source.account);
    const telling = this.#telling(earlier, source.passage);
    return {
      source,
      telling,
      alignment: this.#alignment(this.#telling(this.#own, index), telling),
      origins: earlier.origins[source.passage] ?? new Int16Array(0),
      shared: (this.#tellers.get(`${source.account}:${source.passage}`) ?? []).length > 1,
    };
  }

  #alignment(newer: Telling, earlier: Telling): Alignment {
    if (newer !== earlier) return this.#tools.aligner.align(newer, earlier);
    const inOrder = this.#positions(newer.key.length);
    return { inOrder, anywhere: inOrder };
  }

  /** 0, 1, 2 … up to `length`: how a telling is aligned with itself. */
  #positions(length: number): Int32Array {
    if (this.#counted.length < length) this.#counted = Int32Array.from({ length: 2 * length }, (_, index) => index);
    return this.#counted.subarray(0, length);
  }

  #account(account: number): KnownAccount {
    const found = this.#known[account];
    if (found === undefined) throw new RangeError(`No account ${account}.`);
    return found;
  }

  #span(source: SourcePassage): Span {
    const range = this.#account(source.account).reading.passages[source.passage];
    return { account: source.account, start: range?.start ?? 0, end: range?.end ?? 0 };
  }

  /** Differences from the best source, less what other sources have and what other passages tell of it. */
  #differences(index: number, telling: Telling, aligned: readonly Aligned[]): Difference[] {
    const [best, ...others] = aligned;
    if (best === undefined || best.telling === telling) return [];
    const toldByOthers = this.#toldByOthers(telling, others);
    const toldElsewhere = this.#toldElsewhere(index, best);
    const pair = { newer: telling, earlier: best.telling, alignment: best.alignment, toldByOthers, toldElsewhere };
    return differencesOf(pair, this.#tools.lexicon, this.#tools.likeness);
  }

  /** Marks the words that other sources have, in some form. */
  #toldByOthers(telling: Telling, others: readonly Aligned[]): Uint8Array {
    const told = new Uint8Array(telling.key.length);
    for (const { telling: earlier, alignment } of others) {
      const free = [...earlier.key.keys()].filter((to) => !alignment.anywhere.includes(to));
      for (let at = 0; at < told.length; at += 1) {
        const partner = alignment.anywhere[at] ?? -1;
        const isTold = partner >= 0 || free.some((to) => isVariant(telling, at, earlier, to, this.#tools.likeness));
        if (isTold) told[at] = 1;
      }
    }
    return told;
  }

  #toldElsewhere(index: number, best: Aligned): Uint8Array {
    const told = new Uint8Array(best.telling.key.length);
    if (!best.shared) return told;
    for (const other of this.#tellers.get(`${best.source.account}:${best.source.passage}`) ?? []) {
      if (other === index) continue;
      const { anywhere } = this.#alignment(this.#telling(this.#own, other), best.telling);
      for (const partner of anywhere) if (partner >= 0) told[partner] = 1;
    }
    return told;
  }

  #details(index: number, differences: readonly Difference[], best: Aligned | undefined): Detail[] {
    if (best === undefined) return [];
    const earlier = this.#account(best.source.account);
    return differences.map(({ kind, newer, earlier: was }) => {
      const range = rangeOfWords(this.#own, index, newer);
      const detail: Detail = { kind, start: range.start, end: range.end };
      if (was[1] > was[0])
        detail.was = { account: best.source.account, ...rangeOfWords(earlier, best.source.passage, was) };
      return detail;
    });
  }
}

/** The text range of words of a passage; an empty range of words becomes an empty range behind the word before it. */
function rangeOfWords(account: ReadAccount, passage: number, [from, to]: readonly [number, number]) {
  const { reading } = account;
  const first = reading.firstWord[passage] ?? 0;
  const { start, end } = reading.words;
  if (to > from) return { start: start[first + from] ?? 0, end: end[first + to - 1] ?? 0 };
  const range = reading.passages[passage];
  const at = from > 0 ? (end[first + from - 1] ?? 0) : (range?.wordsStart ?? 0);
  return { start: at, end: at };
}
