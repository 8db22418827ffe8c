/** Takes text from a file into a new draft, and keeps the file as it is, byte for byte, with its hash. */
import { Refusal } from '../../../shared/contract/failure.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import { type DraftContent, emptyDraft } from '../../../shared/domain/account.ts';
import { type LabelRole, type SpokenTurn, spokenTurns, suggestedRole } from '../../../shared/domain/brought-in.ts';
import type { Occasion } from '../../../shared/domain/content.ts';
import { draftEditBetween } from '../../../shared/domain/draft-edit.ts';
import { insertAccount } from '../database/tables/accounts.ts';
import { contentSha256, insertRevision } from '../database/tables/drafts.ts';
import { insertOriginalFile } from '../database/tables/original-files.ts';
import { turnsOfFile } from '../files/import/bring-in.ts';
import { readOriginal } from '../files/import/read-original.ts';
import type { JobHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';

export const bringInAccount: JobHandler<'account.bringIn'> = {
  begin({ db }, surroundings, input) {
    const { personId, file, encoding, sha256 } = input;
    const { chosenName } = knownPerson(db, personId);
    const path = surroundings.redeem(file, 'open-text');
    return {
      record: personId,
      facts: { sha256 },
      async run() {
        const original = await readOriginal(path);
        if (original.sha256 !== sha256) {
          throw new Refusal('stale', 'The file changed after you looked at it. Choose it again, and look at it again.');
        }
        const turns = spokenTurns(await turnsOfFile(original, encoding), rolesOf(input, chosenName));
        return ({ db: writer, vault, now, newId }) => {
          const accountId = newId();
          const fileId = newId();
          insertAccount(writer, { id: accountId, personId, begunAt: now, begunBy: vault.officer });
          insertOriginalFile(writer, {
            ...original,
            id: fileId,
            accountId,
            broughtInAt: now,
            broughtInBy: vault.officer,
          });
          const source = { fileId, fileName: original.fileName, sha256, on: now.slice(0, 10) };
          const content = firstDraft(turns, vault.officer, source, newId);
          insertRevision(
            writer,
            accountId,
            { revision: 1, savedAt: now, savedBy: vault.officer, sha256: contentSha256(content) },
            { edit: draftEditBetween(emptyDraft, content), content },
          );
          return { value: { accountId }, record: accountId, facts: { person: personId, sha256 } };
        };
      },
    };
  },
};

/** What was in the file, as the draft from which the officer goes on. */
function firstDraft(
  turns: readonly SpokenTurn[],
  officer: string,
  source: Occasion['broughtIn'][number],
  newId: () => string,
): DraftContent {
  return {
    circumstances: { ...emptyDraft.circumstances, interviewer: officer },
    occasion: { ...emptyDraft.occasion, broughtIn: [source] },
    turns: turns.map(({ speaker, name, words }) => ({
      id: newId(),
      speaker,
      name,
      words,
      original: null,
      question: null,
      at: null,
      mark: null,
    })),
  };
}

function rolesOf({ labels }: InputOf<'account.bringIn'>, chosenName: string): (label: string | null) => LabelRole {
  const roles = new Map(labels.map(({ label, role }) => [label, role] as const));
  return (label) => roles.get(label) ?? suggestedRole(label, chosenName);
}
