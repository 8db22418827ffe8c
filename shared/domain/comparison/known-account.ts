/** An account that was read, and what is remembered of it when later ones are compared with it. */
import type { Reading } from './reading.ts';

/** A passage of an earlier account that a newer passage tells again. */
export interface SourcePassage {
  readonly account: number;
  readonly passage: number;
  readonly similarity: number;
}

export interface ReadAccount {
  readonly account: number;
  readonly reading: Reading;
  /** The telling of each passage. */
  readonly tellingOf: Int32Array;
}

export interface KnownAccount extends ReadAccount {
  /** For each passage, the account in which each of its words was first told. */
  readonly origins: readonly Int16Array[];
  /** For each passage, the earlier passages it tells again, best first. */
  readonly sources: readonly (readonly SourcePassage[])[];
}
