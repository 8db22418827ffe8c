/** Accounts that were saved again and again before they were sealed. */
import { createHash } from 'node:crypto';
import { type DraftContent, emptyDraft, type SealedAccount } from '../../../../../shared/domain/account.ts';
import { textOf } from '../../../../../shared/domain/account-text.ts';
import { draftStep } from '../../../../../shared/domain/bundle/draft-step.ts';
import type { BundledAccount, BundledDraft } from '../../../../../shared/domain/bundle/record.ts';
import type { Turn } from '../../../../../shared/domain/content.ts';
import { contentJson, draftEditBetween } from '../../../../../shared/domain/draft-edit.ts';

/** The drafts whose turns were each of `all` in order, a second apart, and what each of them said. */
export function draftsThrough(
  { circumstances, occasion, sealedAt, sealedBy }: SealedAccount,
  all: readonly (readonly Turn[])[],
): { drafts: BundledDraft[]; contents: DraftContent[] } {
  const contents = all.map((turns) => ({ circumstances, occasion, turns }));
  const drafts = contents.map((content, index) => {
    const before = contents[index - 1] ?? emptyDraft;
    return {
      revision: index + 1,
      savedAt: new Date(Date.parse(sealedAt) - 1000 * (all.length - index)).toISOString(),
      savedBy: sealedBy,
      step: draftStep(before, draftEditBetween(before, content)),
      sha256: sha256(contentJson(content)),
    };
  });
  return { drafts, contents };
}

/** `account` as if it had been saved with each of these turns, and sealed with the last. */
export function savedThrough(
  account: BundledAccount,
  all: readonly (readonly Turn[])[],
): { account: BundledAccount; contents: DraftContent[] } {
  const turns = [...(all.at(-1) ?? [])];
  const text = textOf(turns, account.sealed.person.chosenName);
  const sealed = { ...account.sealed, turns, text, textSha256: sha256(text), draftRevisions: all.length };
  const document = `${JSON.stringify(sealed, null, 2)}\n`;
  const { drafts, contents } = draftsThrough(sealed, all);
  return { account: { document, sha256: sha256(document), sealed, drafts, addenda: [] }, contents };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
