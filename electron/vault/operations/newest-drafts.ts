/**
 * The newest content of the draft that was last read or saved, so that a save costs what changed and not the whole account. It is only ever
 * believed where revision and hash are the ones that the database holds.
 */
import type { DraftContent } from '../../../shared/domain/account.ts';
import type { ReadHandle } from '../database/handles.ts';
import { type DraftRevision, newestRevision, readRevision } from '../database/tables/drafts.ts';

export class NewestDrafts {
  #known: { readonly accountId: string; readonly sha256: string; readonly content: DraftContent } | null = null;

  /** The newest draft of an account, or null before anything was written. */
  read(db: ReadHandle, accountId: string): DraftRevision | null {
    const newest = newestRevision(db, accountId);
    if (newest === null) return null;
    if (this.#known?.accountId === accountId && this.#known.sha256 === newest.sha256) {
      return { ...newest, content: this.#known.content };
    }
    const read = readRevision(db, accountId, newest.revision);
    if (read !== null) this.remember(accountId, read.sha256, read.content);
    return read;
  }

  remember(accountId: string, sha256: string, content: DraftContent): void {
    this.#known = { accountId, sha256, content };
  }
}
