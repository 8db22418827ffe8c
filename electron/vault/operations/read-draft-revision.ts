import { Refusal } from '../../../shared/contract/failure.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { ReadHandle } from '../database/handles.ts';
import { sealedNumberOf } from '../database/tables/accounts.ts';
import { readRevision, revisionsOf } from '../database/tables/drafts.ts';
import type { QueryHandler } from './handler.ts';
import { knownAccount, knownPerson } from './known-records.ts';

/** Every draft that differs, newest first; sealing an account takes none of them away. */
export const listDrafts: QueryHandler<'account.drafts'> = ({ db }, { accountId }) => {
  const whose = whoseDrafts(db, accountId);
  const drafts = revisionsOf(db, accountId).map(({ revision, savedAt, savedBy }) => ({ revision, savedAt, savedBy }));
  return { value: { ...whose, drafts }, record: accountId, facts: { drafts: drafts.length } };
};

export const readDraftRevision: QueryHandler<'account.readDraftRevision'> = ({ db }, { accountId, revision }) => {
  const whose = whoseDrafts(db, accountId);
  const found = readRevision(db, accountId, revision);
  if (found === null) {
    throw new Refusal('not-found', 'No such draft of this account is kept here. Go back to the account.');
  }
  const { savedAt, savedBy, content } = found;
  const draft = { accountId, personId: whose.person.id, revision, savedAt, ...content, turns: [...content.turns] };
  return { value: { ...whose, savedBy, draft }, record: accountId, facts: { revision } };
};

/** The person who gave the account, and its number, which only a sealed account has. */
function whoseDrafts(db: ReadHandle, accountId: string): { person: Person; number: number | null } {
  const { personId } = knownAccount(db, accountId);
  return { person: knownPerson(db, personId), number: sealedNumberOf(db, accountId) };
}
