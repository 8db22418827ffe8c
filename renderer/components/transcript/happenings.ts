/** Where between the turns a phase or a break began, by the times of the turns. */
import type { Occasion, Turn } from '../../../shared/domain/content.ts';

type Phase = Occasion['phases'][number];
type Break = Occasion['breaks'][number];

export type Happening = (Phase & { readonly kind: 'phase' }) | (Break & { readonly kind: 'break' });

/** What stands before the turn of an identifier, in the order in which it happened; what came after the last turn stands at null. */
export type HappeningsBefore = ReadonlyMap<string | null, readonly Happening[]>;

/**
 * A phase or a break stands behind the last turn that had begun before it. Where the next turn has no time nobody knows on which side of it that
 * was, and it stands nowhere.
 */
export function happeningsBetween(turns: readonly Turn[], { phases, breaks }: Occasion): HappeningsBefore {
  const placed = new Map<string | null, Happening[]>();
  const latestFirst = [
    ...phases.map((one): Happening => ({ ...one, kind: 'phase' })),
    ...breaks.map((one): Happening => ({ ...one, kind: 'break' })),
  ].toSorted((one, other) => timeOf(other) - timeOf(one));
  let next = turns.length;
  for (const happening of latestFirst) {
    while (next > 0 && !hadBegun(turns[next - 1], happening)) next -= 1;
    const turn = turns[next];
    if (turn === undefined ? next === 0 : turn.at === null) continue;
    const key = turn?.id ?? null;
    placed.set(key, [happening, ...(placed.get(key) ?? [])]);
  }
  return placed;
}

function hadBegun(turn: Turn | undefined, happening: Happening): boolean {
  return turn !== undefined && turn.at !== null && Date.parse(turn.at) < timeOf(happening);
}

function timeOf({ startedAt }: Happening): number {
  return Date.parse(startedAt);
}
