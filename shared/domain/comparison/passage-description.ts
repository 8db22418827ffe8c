/** Describes one passage: status, labels, sources, details, and the origin of each of its words. */
import type { Aligner } from './alignment.ts';
import { labelsOf, statusOf } from './classification.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './gaps.ts';
import type { KnownAccount, ReadAccount, SourcePassage } from './known-account.ts';
import type { Lexicon } from './lexicon.ts';
import { originRuns, originsOfWords } from './provenance.ts';
import type { Detail, Passage } from './result.ts';
import { type Beside, SourcesBeside } from './sources-beside.ts';
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

export interface DescribedPassage {
  readonly passage: Passage;
  readonly origins: Int16Array;
}

/** What a passage says of itself beside its sources. */
type Findings = Pick<Passage, 'status' | 'labels' | 'details'> & { readonly origins: Int16Array };

export class PassageDescriber {
  readonly #own: ReadAccount;
  readonly #sources: readonly (readonly SourcePassage[])[];
  readonly #known: readonly KnownAccount[];
  readonly #tools: Tools;
  readonly #beside: SourcesBeside;

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
    this.#beside = new SourcesBeside(own, sources, known, tools);
  }

  describe(index: number, moved: boolean): DescribedPassage {
    const { account, reading } = this.#own;
    const range = reading.passages[index];
    if (range === undefined) throw new RangeError(`No passage ${index}.`);
    const sources = this.#sources[index] ?? [];
    let firstDisclosed = account;
    for (const source of sources) firstDisclosed = Math.min(firstDisclosed, source.account);
    const { status, labels, details, origins } = this.#findings(index, sources);
    const passage: Passage = {
      start: range.start,
      end: range.end,
      status,
      labels,
      moved,
      sources: sources.map((source) => this.#source(source)),
      firstDisclosed,
      origins: originRuns(range, origins, reading.words, reading.firstWord[index] ?? 0, firstDisclosed),
      details,
    };
    if (range.question) passage.question = true;
    return { passage, origins };
  }

  #findings(index: number, sources: readonly SourcePassage[]): Findings {
    const telling = this.#beside.telling(index);
    const [best] = sources;
    if (best === undefined) {
      const origins = new Int16Array(telling.key.length).fill(this.#own.account);
      return { status: 'new', labels: ['new'], details: [], origins };
    }
    if (sources.length === 1 && this.#beside.tellingOf(best) === telling) {
      const origins = this.#known[best.account]?.origins[best.passage] ?? new Int16Array(0);
      return { status: 'same', labels: ['same'], details: [], origins };
    }
    const beside = this.#beside.of(index);
    const differences = this.#differences(index, telling, beside);
    const labels = labelsOf(telling, beside, differences);
    return {
      status: statusOf(labels),
      labels,
      details: this.#details(index, differences, best),
      origins: originsOfWords(telling, this.#own.account, beside),
    };
  }

  /** Differences from the best source, less what other sources have and what other passages tell of it. */
  #differences(index: number, newer: Telling, [best, ...others]: readonly Beside[]): Difference[] {
    if (best === undefined || best.telling === newer) return [];
    const toldByOthers = this.#beside.toldByOthers(newer, others);
    const toldElsewhere = this.#beside.toldElsewhere(index, best);
    const pair = { newer, earlier: best.telling, alignment: best.alignment, toldByOthers, toldElsewhere };
    return differencesOf(pair, this.#tools.lexicon, this.#tools.likeness);
  }

  #details(index: number, differences: readonly Difference[], best: SourcePassage): Detail[] {
    const earlier = this.#known[best.account];
    return differences.map(({ kind, newer, earlier: was }) => {
      const detail: Detail = { kind, ...rangeOfWords(this.#own, index, newer) };
      if (was[1] > was[0] && earlier !== undefined) {
        detail.was = { account: best.account, ...rangeOfWords(earlier, best.passage, was) };
      }
      return detail;
    });
  }

  #source({ account, passage, similarity }: SourcePassage): Passage['sources'][number] {
    const range = this.#known[account]?.reading.passages[passage];
    return { account, start: range?.start ?? 0, end: range?.end ?? 0, similarity: rounded(similarity) };
  }
}

function rounded(similarity: number): number {
  return Math.round(similarity * 1e4) / 1e4;
}

/** The text range of words of a passage; an empty range of words becomes an empty range behind the word before it. */
function rangeOfWords({ reading }: ReadAccount, passage: number, [from, to]: readonly [number, number]) {
  const first = reading.firstWord[passage] ?? 0;
  const { start, end } = reading.words;
  if (to > from) return { start: start[first + from] ?? 0, end: end[first + to - 1] ?? 0 };
  const at = from > 0 ? (end[first + from - 1] ?? 0) : (reading.passages[passage]?.wordsStart ?? 0);
  return { start: at, end: at };
}
