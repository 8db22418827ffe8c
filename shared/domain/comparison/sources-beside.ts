/** Sets the sources of a passage beside it, word by word. */
import type { Aligner, Alignment } from './alignment.ts';
import { isVariant } from './differences.ts';
import type { KnownAccount, ReadAccount, SourcePassage } from './known-account.ts';
import type { Telling, Tellings } from './tellings.ts';
import type { WordLikeness } from './word-likeness.ts';

/** An earlier passage beside the newer one that tells it again. */
export interface Beside {
  readonly source: SourcePassage;
  readonly telling: Telling;
  readonly alignment: Alignment;
  /** The account in which each of its words was first told. */
  readonly origins: Int16Array;
  /** Whether another passage of the newer account tells a part of it as well. */
  readonly shared: boolean;
}

interface Tools {
  readonly tellings: Tellings;
  readonly aligner: Aligner;
  readonly likeness: WordLikeness;
}

export class SourcesBeside {
  readonly #own: ReadAccount;
  readonly #sources: readonly (readonly SourcePassage[])[];
  readonly #known: readonly KnownAccount[];
  readonly #tools: Tools;
  /** For each earlier account, the first passage of this one that tells each of its passages, plus one; 0 where there is none. */
  readonly #firstTellers: Int32Array[];
  /** For each earlier account, the others that tell a passage; few have any. */
  readonly #otherTellers: Map<number, number[]>[];

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
    this.#firstTellers = known.map(({ tellingOf }) => new Int32Array(tellingOf.length));
    this.#otherTellers = known.map(() => new Map<number, number[]>());
    for (let passage = 0; passage < sources.length; passage += 1) {
      for (const source of sources[passage] ?? []) this.#addTeller(source, passage);
    }
  }

  #addTeller({ account, passage: told }: SourcePassage, passage: number): void {
    const first = this.#firstTellers[account];
    const others = this.#otherTellers[account]?.get(told);
    if (first?.[told] === 0) first[told] = passage + 1;
    else if (others === undefined) this.#otherTellers[account]?.set(told, [passage]);
    else others.push(passage);
  }

  /** The sources of a passage, best first, each beside it. */
  of(passage: number): Beside[] {
    const newer = this.telling(passage);
    return (this.#sources[passage] ?? []).map((source) => {
      const telling = this.tellingOf(source);
      return {
        source,
        telling,
        alignment: this.#tools.aligner.align(newer, telling),
        origins: this.#known[source.account]?.origins[source.passage] ?? new Int16Array(0),
        shared: this.#otherTellers[source.account]?.has(source.passage) === true,
      };
    });
  }

  telling(passage: number): Telling {
    return this.#tools.tellings.get(this.#own.tellingOf[passage] ?? -1);
  }

  tellingOf({ account, passage }: SourcePassage): Telling {
    return this.#tools.tellings.get(this.#known[account]?.tellingOf[passage] ?? -1);
  }

  /** Marks the words of a passage that other sources than the best have, in some form. */
  toldByOthers(newer: Telling, others: readonly Beside[]): Uint8Array {
    const told = new Uint8Array(newer.key.length);
    for (const { telling, alignment } of others) {
      const free = Array.from(telling.key.keys()).filter((to) => !alignment.anywhere.includes(to));
      for (let at = 0; at < told.length; at += 1) {
        const aligned = (alignment.anywhere[at] ?? -1) >= 0;
        if (aligned || free.some((to) => isVariant(newer, at, telling, to, this.#tools.likeness))) told[at] = 1;
      }
    }
    return told;
  }

  /** Marks the words of a passage's best source that other passages of this account tell. */
  toldElsewhere(passage: number, best: Beside): Uint8Array {
    const told = new Uint8Array(best.telling.key.length);
    if (!best.shared) return told;
    for (const other of this.#tellersOf(best.source)) {
      if (other === passage) continue;
      for (const partner of this.#tools.aligner.align(this.telling(other), best.telling).anywhere) {
        if (partner >= 0) told[partner] = 1;
      }
    }
    return told;
  }

  #tellersOf({ account, passage }: SourcePassage): readonly number[] {
    const first = this.#firstTellers[account]?.[passage] ?? 0;
    return first === 0 ? [] : [first - 1, ...(this.#otherTellers[account]?.get(passage) ?? [])];
  }
}
