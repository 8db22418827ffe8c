/** Search: who has the words, in which of their accounts, and in which not. The ledger learns how many hits there were, never the words. */
import { Refusal } from '../../../shared/contract/failure.ts';
import type { Presence, SearchGroup } from '../../../shared/contract/subjects/search.ts';
import { emptyCircumstances } from '../../../shared/domain/account.ts';
import { Judge } from '../../../shared/text/search-judge.ts';
import {
  longestPhrase,
  maximumTerms,
  type ReadQuery,
  readQuery,
  searchMatches,
} from '../../../shared/text/search-query.ts';
import type { ReadHandle } from '../database/handles.ts';
import { draftSummariesOf, sealedSummariesOf } from '../database/tables/account-summaries.ts';
import { findPerson } from '../database/tables/people.ts';
import { type FoundFor, findWords as findWordsInVault, searchEntry } from '../database/tables/search.ts';
import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { withOtherNames } from './other-names.ts';
import { draftHit, entryHit } from './search-hits.ts';

const groupsOnAPage = 10;
const hitsOfEach = 3;
const hitsOfOne = 40;

export const findWords: QueryHandler<'search.find'> = ({ db }, { words, onlyAsTyped, personId, page }) => {
  const { terms, isQuotationOpen } = admittedQuery(words, onlyAsTyped);
  if (personId !== null) knownPerson(db, personId);
  const asTyped = { soughts: terms.map((typed) => ({ typed, recorded: [] })), alsoLookedFor: [] };
  const { soughts, alsoLookedFor } = onlyAsTyped ? asTyped : withOtherNames(db, terms);
  const found = findWordsInVault(db, soughts).filter((one) => personId === null || one.personId === personId);
  const judge = new Judge(soughts);
  const shown = found.slice((page - 1) * groupsOnAPage, page * groupsOnAPage);
  const hits = found.reduce((sum, one) => sum + countHits(one), 0);
  const value = {
    groups: shown.map((one) => groupOf(db, one, judge, personId === null ? hitsOfEach : hitsOfOne)),
    page,
    pages: Math.ceil(found.length / groupsOnAPage),
    people: found.filter((one) => one.personId !== null).length,
    hits,
    alsoLookedFor,
    isQuotationOpen,
  };
  return { value, record: personId ?? 'search', facts: { hits, people: value.people } };
};

function admittedQuery(words: string, onlyAsTyped: boolean): ReadQuery {
  const query = readQuery(words, onlyAsTyped);
  if (query.terms.length === 0) throw refused('incomplete', 'Enter a word, a name or a number to search for.');
  if (query.terms.length > maximumTerms) {
    throw refused('too-large', `Search for ${maximumTerms} words or fewer at once.`);
  }
  if (query.terms.some((term) => term.kind === 'phrase' && term.words.length > longestPhrase)) {
    throw refused('too-large', `Put ${longestPhrase} words or fewer between quotation marks.`);
  }
  return query;
}

function refused(code: 'incomplete' | 'too-large', message: string): Refusal {
  return new Refusal(code, message, [{ field: 'words', message }]);
}

function countHits({ entries, drafts }: FoundFor): number {
  return searchMatches.reduce((sum, match) => sum + entries[match].length + drafts[match].length, 0);
}

function groupOf(db: ReadHandle, found: FoundFor, judge: Judge, most: number): SearchGroup {
  const hits = searchMatches.flatMap((match) => [
    ...found.entries[match].map((id) => () => entryHit(db, id, match, judge)),
    ...found.drafts[match].map((id) => () => draftHit(db, id, match, judge)),
  ]);
  return {
    person: found.personId === null ? null : findPerson(db, found.personId),
    accounts: found.personId === null ? [] : presencesOf(db, found.personId, found),
    hits: hits.slice(0, most).map((hit) => hit()),
    moreHits: Math.max(0, hits.length - most),
  };
}

/** Every account of the person, and whether the words occur in what was said there. */
function presencesOf(db: ReadHandle, personId: string, found: FoundFor): Presence[] {
  const occurs = new Map<string, Presence['occurs']>();
  for (const accountId of searchMatches.flatMap((match) => found.drafts[match])) occurs.set(accountId, 'only-in-draft');
  for (const match of searchMatches.toReversed()) {
    for (const accountId of saidIn(db, found.entries[match])) occurs.set(accountId, match);
  }
  const sealed = sealedSummariesOf(db, personId).map(({ accountId, number, circumstances: { kind, given } }) => ({
    accountId,
    number,
    kind,
    given,
  }));
  const drafts = draftSummariesOf(db, personId).map(({ accountId, circumstances }) => {
    const { kind, given } = circumstances ?? emptyCircumstances;
    return { accountId, number: null, kind, given };
  });
  return [...sealed, ...drafts].map((account) => ({ ...account, occurs: occurs.get(account.accountId) ?? 'no' }));
}

function saidIn(db: ReadHandle, entries: readonly number[]): string[] {
  return entries.flatMap((id) => {
    const entry = searchEntry(db, id);
    return entry?.source === 'account' ? [entry.record_id] : [];
  });
}
