import type { Turn } from '../../../shared/domain/content.ts';

/** Some turns in a row. A stretch begins where a turn's identifier says so, so that a new turn changes the stretch that it stands in and no other. */
export interface Stretch {
  readonly key: string;
  readonly turns: readonly Turn[];
}

const usualLength = 32;

export function inStretches(turns: readonly Turn[]): Stretch[] {
  const stretches: { key: string; turns: Turn[] }[] = [];
  for (const turn of turns) {
    const last = stretches.at(-1);
    if (last === undefined || beginsStretch(turn)) stretches.push({ key: turn.id, turns: [turn] });
    else last.turns.push(turn);
  }
  return stretches;
}

function beginsStretch({ id }: Turn): boolean {
  return Number.parseInt(id.slice(-4), 16) % usualLength === 0;
}

export function sameTurns(one: readonly Turn[], other: readonly Turn[]): boolean {
  return one.length === other.length && one.every((turn, index) => turn === other[index]);
}
