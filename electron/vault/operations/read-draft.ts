import { emptyDraft } from '../../../shared/domain/account.ts';
import type { QueryHandler } from './handler.ts';
import { knownDraft, knownPerson } from './known-records.ts';

export const readDraft: QueryHandler<'account.readDraft'> = ({ db, vault }, { accountId }) => {
  const { personId } = knownDraft(db, accountId);
  const person = knownPerson(db, personId);
  const newest = vault.newestDrafts.read(db, accountId);
  const { revision = 0, savedAt = person.addedAt, content = emptyDraft } = newest ?? {};
  const draft = { accountId, personId, revision, savedAt, ...content, turns: [...content.turns] };
  return { value: { person, draft }, record: accountId, facts: { revision } };
};
