import { emptyCircumstances } from '../../../shared/domain/account.ts';
import { latestDraft } from '../database/tables/drafts.ts';
import type { QueryHandler } from './handler.ts';
import { knownDraft, knownPerson } from './known-records.ts';

export const readDraft: QueryHandler<'account.readDraft'> = ({ db }, { accountId }) => {
  const { personId } = knownDraft(db, accountId);
  const person = knownPerson(db, personId);
  const latest = latestDraft(db, accountId);
  const draft = {
    accountId,
    personId,
    revision: latest?.revision ?? 0,
    savedAt: latest?.savedAt ?? person.addedAt,
    circumstances: latest?.circumstances ?? emptyCircumstances,
    text: latest?.text ?? '',
  };
  return { value: { person, draft }, record: accountId, facts: { revision: draft.revision } };
};
