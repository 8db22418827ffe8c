/** What is shown of one place where words were found: what it is, and the words around them. */
import type { SearchHit } from '../../../shared/contract/subjects/search.ts';
import { type Excerpt, excerptOf } from '../../../shared/text/search-excerpt.ts';
import { isAsGood, type Judge } from '../../../shared/text/search-judge.ts';
import type { SearchMatch } from '../../../shared/text/search-query.ts';
import type { ReadHandle } from '../database/handles.ts';
import { textsOfSealed, textsOfTurn, writtenTexts } from '../database/search/searchable-text.ts';
import { findSealedAccount, sealedNumberOf } from '../database/tables/accounts.ts';
import { newestRevision, readRevision } from '../database/tables/drafts.ts';
import { findPerson } from '../database/tables/people.ts';
import {
  addendumDocument,
  recordVersion,
  revisionThatBrought,
  type SearchEntry,
  searchEntry,
} from '../database/tables/search.ts';
import { checkSealedDocument } from './sealed-document.ts';

const nowhere = { accountId: null, number: null, revision: null, record: null };

/** A hit in anything but a draft, by its entry in the index. */
export function entryHit(db: ReadHandle, id: number, match: SearchMatch, judge: Judge): SearchHit {
  const entry = searchEntry(db, id);
  if (entry === null) throw new Error('The search index names an entry that it does not have.');
  switch (entry.source) {
    case 'account':
    case 'circumstances':
      return sealedHit(db, entry, entry.source, match, judge);
    case 'addendum': {
      const texts = writtenTexts(JSON.parse(addendumDocument(db, entry.record_id)));
      const number = sealedNumber(db, entry.account_id);
      return {
        ...nowhere,
        place: 'addendum',
        match,
        accountId: entry.account_id,
        number,
        excerpt: firstExcerpt(texts, judge, match),
      };
    }
    case 'record':
      return recordHit(db, entry, match, judge);
    case 'person': {
      const person = findPerson(db, entry.record_id);
      const texts = person === null ? [] : [person.chosenName, person.caseReference];
      return { ...nowhere, place: 'person', match, excerpt: firstExcerpt(texts, judge, match) };
    }
    case 'draft':
    case 'draft-circumstances':
      return draftHit(db, entry.record_id, match, judge);
  }
}

function sealedHit(
  db: ReadHandle,
  entry: SearchEntry,
  place: 'account' | 'circumstances',
  match: SearchMatch,
  judge: Judge,
): SearchHit {
  const stored = findSealedAccount(db, entry.record_id);
  if (stored === null) throw new Error('The search index names an account that is not sealed.');
  checkSealedDocument(stored);
  const { words, circumstances } = textsOfSealed(stored.document);
  const excerpt = firstExcerpt(place === 'account' ? words : circumstances, judge, match);
  return { ...nowhere, place, match, accountId: stored.accountId, number: stored.number, excerpt };
}

function recordHit(db: ReadHandle, entry: SearchEntry, match: SearchMatch, judge: Judge): SearchHit {
  const kept = recordVersion(db, entry.record_id, entry.version);
  return {
    place: kept.isNewest ? 'record' : 'earlier-version',
    match,
    accountId: entry.account_id,
    number: sealedNumber(db, entry.account_id),
    revision: null,
    record: { kind: kept.kind, id: entry.record_id, about: kept.about, version: entry.version },
    excerpt: firstExcerpt([...writtenTexts(JSON.parse(kept.document)), kept.changeReason], judge, match),
  };
}

/** A hit in the drafts of an account: in the newest one, or else in the newest one that had the words. */
export function draftHit(db: ReadHandle, accountId: string, match: SearchMatch, judge: Judge): SearchHit {
  const number = sealedNumber(db, accountId);
  const hit = { ...nowhere, accountId, number, match };
  const excerptOfRevision = (revision: number | null): Excerpt | null =>
    excerptOfDraft(db, accountId, revision, match, judge);
  const inNewest = number === null ? excerptOfRevision(newestRevision(db, accountId)?.revision ?? null) : null;
  if (inNewest !== null) return { ...hit, place: 'draft', excerpt: inNewest };
  const revision = revisionThatBrought(db, accountId, judge.soughts);
  return { ...hit, place: 'earlier-draft', revision, excerpt: excerptOfRevision(revision) };
}

function excerptOfDraft(
  db: ReadHandle,
  accountId: string,
  revision: number | null,
  match: SearchMatch,
  judge: Judge,
): Excerpt | null {
  const draft = revision === null ? null : readRevision(db, accountId, revision);
  if (draft === null) return null;
  const { turns, circumstances, occasion } = draft.content;
  const words = turns.flatMap(textsOfTurn).join('\n');
  return firstExcerpt([words, ...writtenTexts(circumstances), ...writtenTexts(occasion)], judge, match);
}

/** Of the first text that answers as well as any can; or else of the first that answers at all. */
function firstExcerpt(texts: readonly string[], judge: Judge, match: SearchMatch): Excerpt | null {
  const best = judge.bestAnywhere(match);
  let other: Excerpt | null = null;
  for (const text of texts) {
    const excerpt = excerptOf(text, judge, best);
    if (excerpt?.marks.some((mark) => isAsGood(mark.match, best))) return excerpt;
    other ??= excerpt;
  }
  return other;
}

function sealedNumber(db: ReadHandle, accountId: string | null): number | null {
  return accountId === null ? null : sealedNumberOf(db, accountId);
}
