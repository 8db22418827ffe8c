/** Sealing writes one document, once. Its hash, the person's chain and the database's triggers keep it as it is. */
import { Refusal } from '../../../shared/contract/failure.ts';
import { type SealedAccount, sealedAccountSchema } from '../../../shared/domain/account.ts';
import { countSpokenWords, textOf } from '../../../shared/domain/account-text.ts';
import { checkComplete } from '../../../shared/domain/completeness.ts';
import { noPredecessor } from '../../../shared/domain/ledger.ts';
import { insertSealedAccount, sealedAccountsOf } from '../database/tables/accounts.ts';
import type { CommandHandler } from './handler.ts';
import { knownDraft, knownPerson } from './known-records.ts';
import { sha256 } from './sealed-document.ts';

export const sealAccount: CommandHandler<'account.seal'> = ({ db, vault, now }, { accountId, revision }) => {
  const { personId } = knownDraft(db, accountId);
  const person = knownPerson(db, personId);
  const draft = vault.newestDrafts.read(db, accountId);
  if (draft === null || draft.revision !== revision) {
    throw new Refusal('stale', 'The draft changed after you read it through. Read it through again, then seal it.');
  }
  const { occasion, turns } = draft.content;
  const checked = checkComplete(draft.content);
  if (!checked.complete) {
    throw new Refusal('incomplete', 'Complete these parts before sealing the account.', checked.gaps);
  }
  const text = textOf(turns, person.chosenName);
  const previous = sealedAccountsOf(db, personId).at(-1);
  const sealed: SealedAccount = sealedAccountSchema.parse({
    format: 'account/1',
    id: accountId,
    person: { id: personId, chosenName: person.chosenName },
    case: { forceCode: vault.forceCode, reference: person.caseReference },
    number: (previous?.number ?? 0) + 1,
    sealedAt: now,
    sealedBy: vault.officer,
    circumstances: checked.circumstances,
    occasion,
    turns,
    text,
    textSha256: sha256(text),
    draftRevisions: draft.revision,
    previousSha256: previous?.sha256 ?? noPredecessor,
  });
  const document = `${JSON.stringify(sealed, null, 2)}\n`;
  const hash = sha256(document);
  insertSealedAccount(db, {
    accountId,
    personId,
    number: sealed.number,
    document,
    sha256: hash,
    words: countSpokenWords(turns),
  });
  return {
    value: { number: sealed.number, sha256: hash },
    record: accountId,
    facts: { person: personId, number: sealed.number, sha256: hash },
  };
};
