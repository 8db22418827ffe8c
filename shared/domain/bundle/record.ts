/** All that goes into a bundle, gathered before anything is written: plain values, no clock, no store. */
import type { SealedAccount } from '../account.ts';
import type { Addendum } from '../addendum.ts';
import type { Comparison } from '../comparison/result.ts';
import type { SuggestedPassage } from '../growth/decided.ts';
import type { DraftStep } from './draft-step.ts';
import type { RecordsDocument } from './records/records-document.ts';

export const bundleProfiles = ['full-record'] as const;
export type BundleProfile = (typeof bundleProfiles)[number];

/** A draft that differed from the one before it, as the step that made it. It was kept, and it goes along. */
export interface BundledDraft {
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly step: DraftStep;
  /** SHA-256 of the JSON of all that the draft then said: circumstances, occasion, turns. */
  readonly sha256: string;
}

/** What was added to a sealed account later. */
export interface BundledAddendum {
  /** The addendum's JSON exactly as it was kept. */
  readonly document: string;
  /** SHA-256 of `document` in UTF-8. */
  readonly sha256: string;
  /** What `document` says. */
  readonly addendum: Addendum;
}

export interface BundledAccount {
  /** The account's JSON exactly as it was sealed. */
  readonly document: string;
  /** SHA-256 of `document` in UTF-8. */
  readonly sha256: string;
  /** What `document` says. */
  readonly sealed: SealedAccount;
  readonly drafts: readonly BundledDraft[];
  /** In the order of their chain. */
  readonly addenda: readonly BundledAddendum[];
}

/** A file that text was brought in from. */
export interface BundledOriginal {
  readonly id: string;
  /** Number of the account. */
  readonly account: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly broughtInAt: string;
  readonly broughtInBy: string;
}

export interface UnsealedDraft {
  readonly accountId: string;
  readonly revision: number;
  readonly savedAt: string;
}

export interface BundleRecord {
  readonly profile: BundleProfile;
  readonly forceCode: string;
  readonly caseReference: string;
  readonly sequence: number;
  /** SHA-512 of the tag manifest of the bundle of this case that was finished before this one. */
  readonly previousTagManifestSha512: string | null;
  readonly programVersion: string;
  readonly exportedBy: string;
  readonly recipient: string;
  readonly reason: string;
  /** The given time: every date in the bundle's files, archive and prints comes from it. */
  readonly exportedAt: string;
  readonly person: { readonly id: string; readonly chosenName: string };
  /** In the order in which they were given; the comparison's account indices point here. */
  readonly accounts: readonly BundledAccount[];
  /** What is recorded beside the accounts: the kinds of which there is something, in the order of `recordKinds`. */
  readonly records: readonly RecordsDocument[];
  /** Account by account. */
  readonly originals: readonly BundledOriginal[];
  readonly unsealedDrafts: readonly UnsealedDraft[];
  /** The person's chain of sealed accounts: how many there are, and the hash of the last. */
  readonly chain: { readonly accounts: number; readonly headSha256: string };
  readonly ledger: {
    /** From `ledgerExtract`. */
    readonly lines: readonly string[];
    /** Hash of the last entry. */
    readonly headSha256: string;
  };
  /** As people decided it. */
  readonly comparison: Comparison;
  /** What the program itself suggests of each passage that a decision touches. */
  readonly suggested: readonly SuggestedPassage[];
}
