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
  /** How many tellings there are in all. */
  readonly tellings: number;
}

/** What stands paired so far: for each passage its partner in the other account, or -1. */
export interface Partners {
  readonly ofNewer: Int32Array;
  readonly ofEarlier: Int32Array;
}

/** Where each telling stands in an account, as chains in two arrays. */
export class Places {
  /** For each telling its first place, or -1. */
  readonly #first: Int32Array;
  /** For each place the next of the same telling, or -1. */
  readonly #next: Int32Array;
  readonly #counts: Int32Array;

  /** `tellings`: how many tellings there are at most. */
  constructor(account: Int32Array, tellings: number) {
    this.#first = new Int32Array(tellings).fill(-1);
    this.#next = new Int32Array(account.length).fill(-1);
    this.#counts = new Int32Array(tellings);
    for (let place = account.length - 1; place >= 0; place -= 1) {
      const telling = account[place] ?? 0;
      this.#next[place] = this.#first[telling] ?? -1;
      this.#first[telling] = place;
      this.#counts[telling] = (this.#counts[telling] ?? 0) + 1;
    }
  }

  count(telling: number): number {
    return this.#counts[telling] ?? 0;
  }

  /** The first place of a telling, or -1. */
  first(telling: number): number {
    return this.#first[telling] ?? -1;
  }

  /** The next place of what stands at `place`, or -1. */
  next(place: number): number {
    return this.#next[place] ?? -1;
  }

  /** All places of a telling in order. */
  all(telling: number): number[] {
    const places: number[] = [];
    for (let place = this.first(telling); place >= 0; place = this.next(place)) places.push(place);
    return places;
  }
}
