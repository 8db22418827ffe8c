/**
 * What people decided of pairs of passages: that the newer one tells what the earlier one told, or that it does not, whatever their words. It
 * stands above what pairing found, and it goes on along the lineage: a later telling follows the telling that it is closest to.
 */
import { liesMostlyIn, type Range } from '../../text/range.ts';
import type { KnownAccount, ReadAccount, SourcePassage } from './known-account.ts';
import type { PassageRange } from './passages.ts';
import type { PeopleLink } from './result.ts';
import { bestFirst, inheritedSources } from './sources.ts';
import type { Tellings } from './tellings.ts';
import { type Overlap, type Scales, similarityOf } from './weighing.ts';

interface Tools {
  readonly tellings: Tellings;
  readonly scales: Scales;
}

/** Of passages that only people see together: enough to stand in an order with the others. */
const leastSimilarity = 0.01;

type Place = Pick<SourcePassage, 'account' | 'passage'>;

export class PeopleLinks {
  readonly #given: readonly PeopleLink[];
  /** Pairs of places of which people said that they tell the same; kept where pairing had not found it. */
  readonly #drawn = new Map<string, Place[]>();
  /** Pairs of places of which people said that they do not. */
  readonly #apart = new Map<string, Set<string>>();

  constructor(given: readonly PeopleLink[]) {
    this.#given = given;
  }

  /** The sources of each passage of an account, best first, as pairing found them (`direct`) and as people decided. */
  sourcesIn(own: ReadAccount, direct: readonly SourcePassage[][], known: readonly KnownAccount[], tools: Tools) {
    this.#place(own, known);
    return direct.map((found, passage) => {
      if (this.#given.length === 0) return inheritedSources(own, passage, found, known, tools);
      const here = { account: own.account, passage };
      const isFree = (source: Place): boolean => !this.#areApart(here, source);
      const inherited = inheritedSources(own, passage, found.filter(isFree), known, tools).filter(isFree);
      return this.#withoutSetApart(here, this.#withDrawn(own, here, inherited, known, tools), known);
    });
  }

  /** Finds the passages that the links into this account mean. */
  #place(own: ReadAccount, known: readonly KnownAccount[]): void {
    for (const { newer, earlier, same } of this.#given) {
      const source = known[earlier.account];
      if (newer.account !== own.account || source === undefined) continue;
      for (const passage of passagesWithin(own.reading.passages, newer)) {
        for (const told of passagesWithin(source.reading.passages, earlier)) {
          const here = { account: own.account, passage };
          const there = { account: earlier.account, passage: told };
          if (same) remember(this.#drawn, here, there);
          else this.#setApart(here, nameOf(there));
        }
      }
    }
  }

  /** With what people drew here, what they drew from a telling that this passage still holds, and what all of these told in their turn. */
  #withDrawn(
    own: ReadAccount,
    here: Place,
    found: readonly SourcePassage[],
    known: readonly KnownAccount[],
    tools: Tools,
  ): SourcePassage[] {
    const telling = tools.tellings.get(own.tellingOf[here.passage] ?? -1);
    const beside = ({ account, passage }: Place): Overlap =>
      tools.scales.weigh(telling, tools.tellings.get(known[account]?.tellingOf[passage] ?? -1));
    const inherited = found
      .filter((source) => this.#drawnFrom(source).length > 0 && holds(beside(source)))
      .flatMap((source) => this.#drawnFrom(source));
    const sources = new Map(found.map((source) => [nameOf(source), source]));
    const drawn = [...this.#drawnFrom(here), ...inherited].filter((place) => !sources.has(nameOf(place)));
    this.#drawn.set(nameOf(here), drawn);
    if (drawn.length === 0) return [...found];
    for (const place of drawn.flatMap((told) => [told, ...(known[told.account]?.sources[told.passage] ?? [])])) {
      if (sources.has(nameOf(place)) || this.#areApart(here, place)) continue;
      const { account, passage } = place;
      sources.set(nameOf(place), {
        account,
        passage,
        similarity: Math.max(leastSimilarity, similarityOf(beside(place))),
      });
    }
    return [...sources.values()].sort(bestFirst);
  }

  /** Of two earlier passages that people set apart, a passage tells the one that it is closer to, unless another source tells both. */
  #withoutSetApart(here: Place, found: readonly SourcePassage[], known: readonly KnownAccount[]): SourcePassage[] {
    const drawn = new Set(this.#drawnFrom(here).map(nameOf));
    const kept: SourcePassage[] = [];
    for (const source of found) {
      const name = nameOf(source);
      const isApart = kept.some((closer) => this.#areApart(closer, source));
      const isTold = kept.some((closer) =>
        known[closer.account]?.sources[closer.passage]?.some((told) => nameOf(told) === name),
      );
      if (!isApart || isTold || drawn.has(name)) kept.push(source);
      else this.#setApart(here, name);
    }
    const names = new Set(kept.map(nameOf));
    for (const source of kept) {
      for (const name of this.#apart.get(nameOf(source)) ?? []) if (!names.has(name)) this.#setApart(here, name);
    }
    return kept;
  }

  #drawnFrom(place: Place): readonly Place[] {
    return this.#drawn.get(nameOf(place)) ?? [];
  }

  #setApart(here: Place, name: string): void {
    const apart = this.#apart.get(nameOf(here));
    if (apart === undefined) this.#apart.set(nameOf(here), new Set([name]));
    else apart.add(name);
  }

  #areApart(one: Place, other: Place): boolean {
    const [oneName, otherName] = [nameOf(one), nameOf(other)];
    return this.#apart.get(oneName)?.has(otherName) === true || this.#apart.get(otherName)?.has(oneName) === true;
  }
}

/** Whether the newer telling still holds most of the earlier one. */
function holds({ shared, onlyEarlier }: Overlap): boolean {
  return shared > 0 && shared >= onlyEarlier;
}

/** The passages of which most lies in the stretch: those that were decided on, however the account is cut today. */
function passagesWithin(passages: readonly PassageRange[], stretch: Range): number[] {
  return passages.flatMap((passage, index) => (liesMostlyIn(passage, stretch) ? [index] : []));
}

function remember(places: Map<string, Place[]>, here: Place, there: Place): void {
  const known = places.get(nameOf(here));
  if (known === undefined) places.set(nameOf(here), [there]);
  else known.push(there);
}

function nameOf({ account, passage }: Place): string {
  return `${account}:${passage}`;
}
