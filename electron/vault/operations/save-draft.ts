import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../../shared/contract/failure.ts';
import { insertDraftRevision, latestDraft } from '../database/tables/drafts.ts';
import type { CommandHandler } from './handler.ts';
import { knownDraft } from './known-records.ts';

/** Keeps a draft that differs from the one before it; the same content again is acknowledged and not kept twice. */
export const saveDraft: CommandHandler<'account.saveDraft'> = ({ db, vault, now }, input) => {
  const { accountId, basedOn, circumstances, text } = input;
  knownDraft(db, accountId);
  const previous = latestDraft(db, accountId);
  const revision = previous?.revision ?? 0;
  if (basedOn !== revision) {
    throw new Refusal(
      'stale',
      'This draft was saved elsewhere since you opened it. Open it again to go on; what was saved is kept.',
    );
  }
  if (previous !== null && previous.text === text && isDeepStrictEqual(previous.circumstances, circumstances)) {
    return { value: { revision, savedAt: previous.savedAt }, record: accountId, facts: { revision, kept: false } };
  }
  const kept = insertDraftRevision(db, accountId, previous, {
    savedAt: now,
    savedBy: vault.officer,
    circumstances,
    text,
  });
  return { value: { revision: kept, savedAt: now }, record: accountId, facts: { revision: kept, kept: true } };
};
