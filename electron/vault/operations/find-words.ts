/** Search: who has the words, in which of their accounts, and in which not. The ledger learns how many hits there were, never the words. */
import { Refusal } from '../../../shared/contract/failure.ts';
import type { Presence, SearchGroup } from '../../../shared/contract/subjects/search.ts';
import { emptyCircumstances } from '../../../shared/domain/account.ts';
import { type Judge, judgeOf } from '../../../shared/text/search-excerpt.ts';
import { maximumTerms, type SearchMatch, type SearchTerm, searchTermsOf } from '../../../shared/text/search-query.ts';
import type { ReadHandle } from '../database/handles.ts';
import { draftSummariesOf, sealedSummariesOf } from '../database/tables/account-summaries.ts';
import { findPerson } from '../database/tables/people.ts';
import { type FoundFor, findWords as findWordsInVault, searchEntry } from '../database/tables/search.ts';
import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { draftHit, entryHit } from './search-hits.ts';

const groupsOnAPage = 10;
const hitsOfEach = 3;
const hitsOfOne = 40;

export const findWords: QueryHandler<'search.find'> = ({ db }, { words, personId, page }) => {
  const terms = admittedTerms(words);
  if (personId !== null) knownPerson(db, personId);
  const found = findWordsInVault(db, terms).filter((one) => personId === null || one.personId === personId);
  const judge = judgeOf(terms);
  const shown = found.slice((page - 1) * groupsOnAPage, page * groupsOnAPage);
  const hits = found.reduce((sum, one) => sum + countHits(one), 0);
  const value = {
    groups: shown.map((one) => groupOf(db, one, judge, personId === null ? hitsOfEach : hitsOfOne)),
    page,
    pages: Math.ceil(found.length / groupsOnAPage),
    people: found.filter((one) => one.personId !== null).length,
    hits,
  };
  return { value, record: personId ?? 'search', facts: { hits, people: value.people } };
};

function admittedTerms(words: string): SearchTerm[] {
  const terms = searchTermsOf(words);
  if (terms.length === 0) throw refused('incomplete', 'Enter a word, a name or a number to search for.');
  if (terms.length > maximumTerms) throw refused('too-large', `Search for ${maximumTerms} words or fewer at once.`);
  return terms;
}

function refused(code: 'incomplete' | 'too-large', message: string): Refusal {
  return new Refusal(code, message, [{ field: 'words', message }]);
}

function countHits({ exact, variant, exactDrafts, variantDrafts }: FoundFor): number {
  return exact.length + variant.length + exactDrafts.length + variantDrafts.length;
}

function groupOf(db: ReadHandle, found: FoundFor, judge: Judge, most: number): SearchGroup {
  const entries = (ids: readonly number[], match: SearchMatch) => ids.map((id) => () => entryHit(db, id, match, judge));
  const drafts = (ids: readonly string[], match: SearchMatch) => ids.map((id) => () => draftHit(db, id, match, judge));
  const hits = [
    ...entries(found.exact, 'exact'),
    ...drafts(found.exactDrafts, 'exact'),
    ...entries(found.variant, 'variant'),
    ...drafts(found.variantDrafts, 'variant'),
  ];
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
  for (const accountId of [...found.variantDrafts, ...found.exactDrafts]) occurs.set(accountId, 'only-in-draft');
  for (const accountId of saidIn(db, found.variant)) occurs.set(accountId, 'variant');
  for (const accountId of saidIn(db, found.exact)) occurs.set(accountId, 'exact');
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
