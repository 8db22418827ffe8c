/** Takes text from a file into a new draft, and keeps the file as it is, byte for byte, with its hash. */
import { Refusal } from '../../../shared/contract/failure.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import { emptyCircumstances } from '../../../shared/domain/account.ts';
import { textOf } from '../../../shared/domain/account-text.ts';
import { type LabelRole, spokenTurns, suggestedRole } from '../../../shared/domain/brought-in.ts';
import { insertAccount } from '../database/tables/accounts.ts';
import { insertDraftRevision } from '../database/tables/drafts.ts';
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
          insertAccount(writer, { id: accountId, personId, begunAt: now, begunBy: vault.officer });
          insertOriginalFile(writer, {
            ...original,
            id: newId(),
            accountId,
            broughtInAt: now,
            broughtInBy: vault.officer,
          });
          insertDraftRevision(writer, accountId, null, {
            savedAt: now,
            savedBy: vault.officer,
            circumstances: { ...emptyCircumstances, interviewer: vault.officer },
            text: textOf(turns, chosenName),
          });
          return { value: { accountId }, record: accountId, facts: { person: personId, sha256 } };
        };
      },
    };
  },
};

function rolesOf({ labels }: InputOf<'account.bringIn'>, chosenName: string): (label: string | null) => LabelRole {
  const roles = new Map(labels.map(({ label, role }) => [label, role] as const));
  return (label) => roles.get(label) ?? suggestedRole(label, chosenName);
}
