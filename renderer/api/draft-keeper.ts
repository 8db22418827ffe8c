/**
 * Keeps a draft safe while it is written: saves one second after the last change, and during continuous typing no later than a second and a
 * half after the first unsaved one, so that every keystroke is in the vault within two. One save is under way at a time; what
 * changed meanwhile follows in the next. It says "saved" only of what the vault has confirmed.
 */
import type { Failure, Reply } from '../../shared/contract/failure.ts';
import type { DraftContent } from '../../shared/domain/account.ts';
import { type DraftEdit, draftEditBetween } from '../../shared/domain/draft-edit.ts';

export const quietMilliseconds = 1000;
export const longestWaitMilliseconds = 1500;
export const retryMilliseconds = 5000;

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  /** The words are still on screen, and saving them goes on being tried, unless another draft or a lock stands in the way. */
  | { readonly kind: 'refused'; readonly failure: Failure };

export interface Timer {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** Runs once after `milliseconds`; returns a function that calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** Sends what changed against revision `basedOn`. */
export type SaveDraft = (
  edit: DraftEdit,
  basedOn: number,
) => Promise<Reply<{ readonly revision: number; readonly savedAt: string }>>;

interface DraftKeeperOptions {
  /** What is on screen at first. Nothing is saved before it changes. */
  readonly content: DraftContent;
  /** What the vault holds at `revision`. */
  readonly inVault: DraftContent;
  readonly revision: number;
  readonly save: SaveDraft;
  readonly timer: Timer;
  readonly onState: (state: SaveState) => void;
}

export class DraftKeeper {
  #content: DraftContent;
  #kept: DraftContent;
  #inVault: DraftContent;
  #revision: number;
  #firstUnsavedAt: number | null = null;
  #callOff: (() => void) | null = null;
  #underWay: Promise<boolean> | null = null;
  #state: SaveState = { kind: 'untouched' };
  readonly #options: DraftKeeperOptions;

  constructor(options: DraftKeeperOptions) {
    this.#options = options;
    this.#content = options.content;
    this.#kept = options.content;
    this.#inVault = options.inVault;
    this.#revision = options.revision;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Whether the vault has confirmed everything that was written. */
  get isSafe(): boolean {
    return this.#content === this.#kept;
  }

  change(content: DraftContent): void {
    const { timer } = this.#options;
    this.#content = content;
    this.#firstUnsavedAt ??= timer.now();
    if (this.#underWay !== null || this.#isStopped) return;
    const deadline = this.#firstUnsavedAt + longestWaitMilliseconds - timer.now();
    this.#schedule(Math.min(quietMilliseconds, Math.max(0, deadline)));
    if (this.#state.kind !== 'refused') this.#tell({ kind: 'waiting' });
  }

  /** Saves now whatever is not yet saved; true once the vault has confirmed all of it, false where it refused. */
  async flush(): Promise<boolean> {
    this.#stopWaiting();
    if (this.#underWay !== null && !(await this.#underWay)) return false;
    while (!this.isSafe && !this.#isStopped) {
      if (!(await this.#save())) return false;
    }
    return this.isSafe;
  }

  /** After a stale refusal: puts this content on top of the newer revision, which the vault keeps as well. */
  async saveOnTopOf(revision: number, inVault: DraftContent): Promise<boolean> {
    this.#revision = revision;
    this.#inVault = inVault;
    this.#tell({ kind: 'waiting' });
    return this.flush();
  }

  /** Calls off what is scheduled; a save under way runs to its end. */
  stop(): void {
    this.#stopWaiting();
  }

  get #isStopped(): boolean {
    return this.#state.kind === 'refused' && ['stale', 'locked'].includes(this.#state.failure.code);
  }

  #save(): Promise<boolean> {
    this.#stopWaiting();
    this.#underWay ??= this.#saveOnce().finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #saveOnce(): Promise<boolean> {
    const content = this.#content;
    this.#firstUnsavedAt = null;
    this.#tell({ kind: 'saving' });
    const reply = await this.#options.save(draftEditBetween(this.#inVault, content), this.#revision);
    if (!reply.ok) {
      this.#tell({ kind: 'refused', failure: reply.error });
      if (!this.#isStopped) this.#schedule(retryMilliseconds);
      return false;
    }
    this.#kept = content;
    this.#inVault = content;
    this.#revision = reply.value.revision;
    this.#tell(this.isSafe ? { kind: 'saved', at: reply.value.savedAt } : { kind: 'waiting' });
    if (!this.isSafe) this.#schedule(this.#untilDeadline());
    return true;
  }

  #untilDeadline(): number {
    const first = this.#firstUnsavedAt ?? this.#options.timer.now();
    return Math.max(0, first + longestWaitMilliseconds - this.#options.timer.now());
  }

  #schedule(milliseconds: number): void {
    this.#stopWaiting();
    this.#callOff = this.#options.timer.after(milliseconds, () => {
      this.#callOff = null;
      void this.#save();
    });
  }

  #stopWaiting(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  #tell(state: SaveState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}
