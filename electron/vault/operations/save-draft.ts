import { Refusal } from '../../../shared/contract/failure.ts';
import { type DraftContent, emptyDraft, maximumAccountLength } from '../../../shared/domain/account.ts';
import { haveOwnIdentifiers, maximumTurns } from '../../../shared/domain/content.ts';
import { applyDraftEdit, type DraftEdit, fitsDraft } from '../../../shared/domain/draft-edit.ts';
import { contentSha256, insertRevision } from '../database/tables/drafts.ts';
import type { CommandHandler } from './handler.ts';
import { knownDraft } from './known-records.ts';

/** Keeps a draft that differs from the one before it; the same content again is acknowledged and not kept twice. */
export const saveDraft: CommandHandler<'account.saveDraft'> = ({ db, vault, now }, input) => {
  const { accountId, basedOn, ...edit } = input;
  knownDraft(db, accountId);
  const previous = vault.newestDrafts.read(db, accountId);
  if (basedOn !== (previous?.revision ?? 0)) {
    throw new Refusal(
      'stale',
      'This draft was saved elsewhere since you opened it. Open it again to go on; what was saved is kept.',
    );
  }
  const content = edited(previous?.content ?? emptyDraft, edit);
  const sha256 = contentSha256(content);
  if (previous !== null && previous.sha256 === sha256) {
    const { revision, savedAt } = previous;
    return { value: { revision, savedAt }, record: accountId, facts: { revision, kept: false } };
  }
  const revision = basedOn + 1;
  insertRevision(db, accountId, { revision, savedAt: now, savedBy: vault.officer, sha256 }, { edit, content });
  vault.newestDrafts.remember(accountId, sha256, content);
  return { value: { revision, savedAt: now }, record: accountId, facts: { revision, kept: true } };
};

/** Which files the text was brought in from was settled when it was; writing changes nothing about them. */
function leavesOriginals({ occasion }: DraftContent, { header }: DraftEdit): boolean {
  return header === null || JSON.stringify(header.occasion.broughtIn) === JSON.stringify(occasion.broughtIn);
}

function edited(previous: DraftContent, edit: DraftEdit): DraftContent {
  if (!fitsDraft(previous, edit) || !leavesOriginals(previous, edit)) {
    throw new Refusal('malformed', 'What was sent does not fit this draft. Open the draft again, then go on.');
  }
  const content = applyDraftEdit(previous, edit);
  if (edit.turns !== null && !haveOwnIdentifiers(content.turns)) {
    throw new Refusal(
      'malformed',
      'Two turns have one identifier. Nothing was kept. Open the draft again, then go on.',
    );
  }
  const length = content.turns.reduce((sum, { words }) => sum + words.length, 0);
  if (content.turns.length > maximumTurns || length > maximumAccountLength) {
    throw new Refusal('too-large', 'One account holds no more than this. Record what follows as another account.');
  }
  return content;
}
