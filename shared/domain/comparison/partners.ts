/** What pairing works on: the passages of two accounts, and who is paired with whom. */

/** Passages `newer` and `earlier`, by number, that tell the same. */
export interface Match {
  readonly newer: number;
  readonly earlier: number;
  readonly similarity: number;
}

/** A match that might be. */
export type Edge = Match;

/** One newer and one earlier account, as the tellings of their passages in order. */
export interface Pair {
  readonly newer: Int32Array;
  readonly earlier: Int32Array;
}

/** What stands paired so far: for each passage its partner in the other account, or -1. */
export interface Partners {
  readonly ofNewer: Int32Array;
  readonly ofEarlier: Int32Array;
}

/** Places of each telling in an account. */
export function placesOf(account: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [index, telling] of account.entries()) {
    const known = places.get(telling);
    if (known === undefined) places.set(telling, [index]);
    else known.push(index);
  }
  return places;
}
