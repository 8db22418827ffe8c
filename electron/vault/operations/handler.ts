/**
 * The shape of every operation: what it is given, and what it gives back. Time, identifiers and the officer arrive as arguments. A handler
 * returns its value and, for the ledger, the record that it concerned and facts about the act (never content).
 */
import type { FileUse } from '../../../shared/contract/host.ts';
import type { InputOf, NamesOfKind, Operations, OutputOf } from '../../../shared/contract/operations.ts';
import type { LedgerFacts } from '../../../shared/domain/ledger.ts';
import type { ReadHandle, WriteHandle } from '../database/handles.ts';
import type { Store } from '../database/store.ts';
import type { KnownComparisons } from './known-comparisons.ts';
import type { NewestDrafts } from './newest-drafts.ts';

/** The one query that can be asked while no vault is open. */
export type StatusName = 'vault.status';
export type QueryName = Exclude<NamesOfKind<'query'>, StatusName>;
/** Commands that open a vault; they have no database yet when they begin. */
export type OpeningName = {
  [Name in NamesOfKind<'command'>]: Operations[Name]['session'] extends 'any' ? Name : never;
}[NamesOfKind<'command'>];
export type CommandName = Exclude<NamesOfKind<'command'>, OpeningName>;
export type JobName = NamesOfKind<'job'>;

export interface OpenVault {
  readonly store: Store;
  readonly officer: string;
  readonly forceCode: string;
  readonly newestDrafts: NewestDrafts;
  readonly knownComparisons: KnownComparisons;
}

/** What the vault process can reach outside itself. */
export interface Surroundings {
  /** The folder in which the vault lies. */
  readonly folder: string;
  /** The folder with the fonts that printed reports embed. */
  readonly fonts: string;
  readonly programVersion: string;
  /** UTC, ISO 8601, milliseconds. */
  readonly now: () => string;
  readonly newId: () => string;
  /** The path that a single-use token was granted for; throws `Refusal('no-such-place')` for any other token or use. */
  readonly redeem: (token: string, use: FileUse) => string;
  /** The same path without spending the token, for a preview. */
  readonly look: (token: string, use: FileUse) => string;
  /** Prints self-contained HTML to a tagged PDF. */
  readonly printToPdf: (html: string) => Promise<Uint8Array>;
  /** Says which files must be removed if this process ends before it has finished them; each time all of them. */
  readonly tellUnfinished: (paths: readonly string[]) => void;
}

/** For the ledger: the record concerned, and facts about the act. */
export interface Trace {
  readonly record: string;
  readonly facts: LedgerFacts;
}

export interface Done<Value> extends Trace {
  readonly value: Value;
}

export interface QueryContext {
  readonly db: ReadHandle;
  readonly vault: OpenVault;
}

export interface CommandContext {
  readonly db: WriteHandle;
  readonly vault: OpenVault;
  readonly now: string;
  readonly newId: () => string;
}

export interface JobContext {
  readonly vault: OpenVault;
  readonly surroundings: Surroundings;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number, step: string) => void;
}

export type StatusHandler = (surroundings: Surroundings, vault: OpenVault | null) => OutputOf<StatusName>;

export type QueryHandler<Name extends QueryName> = (
  context: QueryContext,
  input: InputOf<Name>,
) => Done<OutputOf<Name>>;

export type CommandHandler<Name extends CommandName> = (
  context: CommandContext,
  input: InputOf<Name>,
) => Done<OutputOf<Name>>;

/** Opens (or makes and opens) a vault; the gateway then writes its ledger row into the vault that was opened. */
export type OpeningHandler<Name extends OpeningName> = (
  surroundings: Surroundings,
  input: InputOf<Name>,
) => Promise<Done<OutputOf<Name>> & { readonly vault: OpenVault }>;

/**
 * A job in three steps: `begin` and the last each run in one transaction with a ledger row of its own; `run` is the long part between
 * them and holds no transaction.
 */
export interface JobHandler<Name extends JobName> {
  readonly begin: (context: CommandContext, surroundings: Surroundings, input: InputOf<Name>) => BegunJob<Name>;
}

export interface BegunJob<Name extends JobName> extends Trace {
  readonly run: (context: JobContext) => Promise<FinishedJob<Name>>;
}

export type FinishedJob<Name extends JobName> = (context: CommandContext) => Done<OutputOf<Name>>;
