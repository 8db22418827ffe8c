/** Every step made in turn must give the draft that its hash names, and the last of them what was sealed. */
import { setImmediate } from 'node:timers/promises';
import { type DraftContent, emptyDraft } from '../../../../shared/domain/account.ts';
import { applyDraftStep } from '../../../../shared/domain/bundle/draft-step.ts';
import { contentJson } from '../../../../shared/domain/draft-edit.ts';
import { sha256Of } from '../digests.ts';
import { damaged, stopIfCancelled } from '../refusals.ts';
import type { AccountDocuments, BundleDocuments } from './documents.ts';

/** So often the reader looks whether it should stop: each draft of a long account takes about a hundredth of a second. */
const draftsBetweenPauses = 50;

export async function refuseBrokenDrafts(
  { accounts }: BundleDocuments,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const account of accounts) {
    if (!(await leadsToSealed(account, signal))) {
      throw damaged(`The drafts of account ${account.sealed.number} do not lead to what was sealed.`);
    }
  }
}

/** Only one draft is whole in memory at a time. */
async function leadsToSealed({ drafts, sealed }: AccountDocuments, signal: AbortSignal | undefined): Promise<boolean> {
  let content: DraftContent = emptyDraft;
  let json = contentJson(content);
  for (const [index, draft] of drafts.drafts.entries()) {
    if (index % draftsBetweenPauses === 0) {
      await setImmediate();
      stopIfCancelled(signal);
    }
    const next = applyDraftStep(content, draft);
    if (next === null) return false;
    content = next;
    json = contentJson(content);
    if (sha256Of(json) !== draft.contentSha256) return false;
  }
  return json === contentJson(sealed);
}
