/** Where the words of a matched pair part: stretches between words that both have, and the loose words in them. */
import type { Alignment } from './alignment.ts';
import { wordKinds } from './lexicon.ts';
import type { Telling } from './tellings.ts';

/** A difference in words, by position: `newer` and `earlier` are `[first, end)`; empty where the side has nothing. */
export interface Difference {
  readonly kind: 'added' | 'changed' | 'dropped';
  readonly newer: readonly [number, number];
  readonly earlier: readonly [number, number];
}

/** A stretch that differs: words `[first, end)` of each side, and the positions in it that nothing accounts for. */
export interface Gap {
  readonly newer: readonly [number, number];
  readonly earlier: readonly [number, number];
  looseNewer: number[];
  looseEarlier: number[];
}

/** A matched pair. `toldByOthers` marks newer words that another source has, `toldElsewhere` earlier words another passage tells. */
export interface AlignedPair {
  readonly newer: Telling;
  readonly earlier: Telling;
  readonly alignment: Alignment;
  readonly toldByOthers: Uint8Array;
  readonly toldElsewhere: Uint8Array;
}

/** The gaps of a pair in order. */
export function gapsOf({ newer, earlier, alignment, toldByOthers, toldElsewhere }: AlignedPair): Gap[] {
  const kept = new Uint8Array(earlier.key.length);
  for (const partner of alignment.anywhere) if (partner >= 0) kept[partner] = 1;
  const isKept = (at: number) => (alignment.anywhere[at] ?? -1) >= 0;
  const isSpared = (at: number) => kept[at] === 1;
  const gaps: Gap[] = [];
  let newerFrom = 0;
  let earlierFrom = 0;
  const close = (newerTo: number, earlierTo: number) => {
    if (newerTo === newerFrom && earlierTo === earlierFrom) return;
    gaps.push({
      newer: [newerFrom, newerTo],
      earlier: [earlierFrom, earlierTo],
      looseNewer: loose(newer, newerFrom, newerTo, isKept, toldByOthers),
      looseEarlier: loose(earlier, earlierFrom, earlierTo, isSpared, toldElsewhere),
    });
  };
  for (let index = 0; index < alignment.inOrder.length; index += 1) {
    const partner = alignment.inOrder[index] ?? -1;
    if (partner < 0) continue;
    close(index, partner);
    newerFrom = index + 1;
    earlierFrom = partner + 1;
  }
  close(newer.key.length, earlier.key.length);
  return gaps;
}

/** Whether the other side has the word, or another word of the same number ("fifteen hundred", 1500). */
function isTold({ key, kind }: Telling, at: number, onBothSides: (at: number) => boolean): boolean {
  if (onBothSides(at)) return true;
  if (kind[at] !== wordKinds.number) return false;
  for (const step of [-1, 1]) {
    for (let other = at + step; key[other] === key[at]; other += step) if (onBothSides(other)) return true;
  }
  return false;
}

/** The words from `from` to `to` that neither the other side has nor another passage tells. */
function loose(
  telling: Telling,
  from: number,
  to: number,
  onBothSides: (at: number) => boolean,
  toldByAnother: Uint8Array,
): number[] {
  const positions: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (toldByAnother[at] !== 1 && !isTold(telling, at, onBothSides)) positions.push(at);
  }
  return positions;
}

/** Whether clauses changed places: some word that carries content stands in another order than in the earlier passage. */
export function isReordered({ newer, alignment }: AlignedPair): boolean {
  return alignment.anywhere.some(
    (partner, index) => partner !== alignment.inOrder[index] && newer.kind[index] !== wordKinds.small,
  );
}

/** From the first to the last of some positions. */
export function span(positions: readonly number[]): [number, number] {
  return [positions[0] ?? 0, (positions.at(-1) ?? -1) + 1];
}
