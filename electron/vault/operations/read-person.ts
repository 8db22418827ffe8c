import type { TimelineEntry } from '../../../shared/contract/subjects/people.ts';
import { emptyCircumstances } from '../../../shared/domain/account.ts';
import { countWords } from '../../../shared/domain/word-count.ts';
import type { ReadHandle } from '../database/handles.ts';
import { type StoredSealedAccount, sealedAccountsOf, unsealedAccountIds } from '../database/tables/accounts.ts';
import { latestDraft } from '../database/tables/drafts.ts';
import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { readSealedDocument } from './sealed-document.ts';

/** Sealed accounts in the order of sealing, then drafts. */
export const readPerson: QueryHandler<'person.read'> = ({ db }, { personId }) => {
  const person = knownPerson(db, personId);
  const accounts = [
    ...sealedAccountsOf(db, personId).map(sealedEntry),
    ...unsealedAccountIds(db, personId).map((accountId) => draftEntry(db, accountId, person.addedAt)),
  ];
  return { value: { person, accounts }, record: personId, facts: {} };
};

function sealedEntry(stored: StoredSealedAccount): TimelineEntry {
  const { circumstances, sealedAt, number } = readSealedDocument(stored);
  const { kind, given, place, language, interviewer, interpreter } = circumstances;
  return {
    accountId: stored.accountId,
    number,
    kind,
    given,
    place,
    language,
    interviewer,
    interpreter,
    words: stored.words,
    changedAt: sealedAt,
  };
}

function draftEntry(db: ReadHandle, accountId: string, begunAt: string): TimelineEntry {
  const draft = latestDraft(db, accountId);
  const { kind, given, place, language, interviewer, interpreter } = draft?.circumstances ?? emptyCircumstances;
  return {
    accountId,
    number: null,
    kind,
    given,
    place,
    language,
    interviewer,
    interpreter,
    words: countWords(draft?.text ?? ''),
    changedAt: draft?.savedAt ?? begunAt,
  };
}
