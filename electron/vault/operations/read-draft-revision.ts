import { Refusal } from '../../../shared/contract/failure.ts';
import { readRevision, revisionsOf } from '../database/tables/drafts.ts';
import type { QueryHandler } from './handler.ts';
import { knownAccount, knownPerson } from './known-records.ts';

/** Every draft that differs, newest first; sealing an account takes none of them away. */
export const listDrafts: QueryHandler<'account.drafts'> = ({ db }, { accountId }) => {
  knownAccount(db, accountId);
  const drafts = revisionsOf(db, accountId).map(({ revision, savedAt, savedBy }) => ({ revision, savedAt, savedBy }));
  return { value: { drafts }, record: accountId, facts: { drafts: drafts.length } };
};

export const readDraftRevision: QueryHandler<'account.readDraftRevision'> = ({ db }, { accountId, revision }) => {
  const { personId } = knownAccount(db, accountId);
  const found = readRevision(db, accountId, revision);
  if (found === null) {
    throw new Refusal('not-found', 'No such draft of this account is kept here. Go back to the account.');
  }
  const { savedAt, savedBy, content } = found;
  const draft = { accountId, personId, revision, savedAt, ...content, turns: [...content.turns] };
  return { value: { person: knownPerson(db, personId), savedBy, draft }, record: accountId, facts: { revision } };
};
