import type { PersonProgress, TimelineEntry } from '../../../shared/contract/subjects/people.ts';
import { emptyCircumstances } from '../../../shared/domain/account.ts';
import type { ReadHandle } from '../database/handles.ts';
import {
  type DraftSummary,
  draftSummariesOf,
  type SealedSummary,
  sealedSummariesOf,
} from '../database/tables/account-summaries.ts';
import { lastDone } from '../database/tables/ledger.ts';
import { newestVersion, recordsAbout } from '../database/tables/versioned-records.ts';
import { exposureKind, inquiryKind } from './exposures.ts';
import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { planKind, profileKind } from './record-kinds.ts';

/** What the person's page shows. No account is read for it: a page with fifty long ones opens as fast as one with none. */
export const readPerson: QueryHandler<'person.read'> = ({ db }, { personId }) => {
  const person = knownPerson(db, personId);
  const sealed = sealedSummariesOf(db, personId);
  const exposures = recordsAbout(db, exposureKind, personId);
  const value = {
    person,
    accounts: [...sealed.map(sealedEntry), ...draftSummariesOf(db, personId).map(draftEntry)],
    exposures: exposures.map(({ id, document: { when, what } }) => ({ id, when, what })),
    progress: progressOf(db, personId, sealed),
  };
  return { value, record: personId, facts: {} };
};

function progressOf(db: ReadHandle, personId: string, sealed: readonly SealedSummary[]): PersonProgress {
  const plans = recordsAbout(db, planKind, personId).map(({ savedAt }) => savedAt);
  return {
    hasProfile: newestVersion(db, profileKind, personId) !== null,
    plannedAt: plans.toSorted().at(-1) ?? null,
    comparedAt: lastDone(db, personId, 'comparison.read'),
    askedOfExposures: sealed
      .map(({ accountId }) => accountId)
      .filter((accountId) => recordsAbout(db, inquiryKind, accountId).length > 0),
  };
}

function sealedEntry({ accountId, number, words, sealedAt, circumstances }: SealedSummary): TimelineEntry {
  const { kind, given, place, language, interviewer, interpreter } = circumstances;
  return { accountId, number, kind, given, place, language, interviewer, interpreter, words, changedAt: sealedAt };
}

function draftEntry({ accountId, begunAt, savedAt, circumstances }: DraftSummary): TimelineEntry {
  const { kind, given, place, language, interviewer, interpreter } = circumstances ?? emptyCircumstances;
  const changedAt = savedAt ?? begunAt;
  return { accountId, number: null, kind, given, place, language, interviewer, interpreter, words: null, changedAt };
}
