/** Gathers everything that a person's bundle holds, in one go and before anything is written. */
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { inOrderGiven } from '../../../shared/domain/account-order.ts';
import { draftStep } from '../../../shared/domain/bundle/draft-step.ts';
import { ledgerExtract } from '../../../shared/domain/bundle/ledger-extract.ts';
import type {
  BundledAccount,
  BundledDraft,
  BundledOriginal,
  BundleRecord,
  UnsealedDraft,
} from '../../../shared/domain/bundle/record.ts';
import { compareAnew } from '../../../shared/domain/growth/decided.ts';
import { noPredecessor } from '../../../shared/domain/ledger.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { ReadHandle } from '../database/handles.ts';
import { type StoredSealedAccount, sealedAccountsOf, unsealedAccountIds } from '../database/tables/accounts.ts';
import { newestRevision, revisionEditsOf } from '../database/tables/drafts.ts';
import { ledgerRows } from '../database/tables/ledger.ts';
import { originalFilesOf } from '../database/tables/original-files.ts';
import { readAddenda } from './addendum-chain.ts';
import { gatherGrowth } from './gather-growth.ts';
import { gatherKeptRecords } from './gather-kept-records.ts';
import { readSealedDocument } from './sealed-document.ts';

/** What the exporting officer and the program add to the record itself. */
export type ExportFacts = Pick<
  BundleRecord,
  | 'forceCode'
  | 'sequence'
  | 'previousTagManifestSha512'
  | 'programVersion'
  | 'exportedBy'
  | 'recipient'
  | 'reason'
  | 'exportedAt'
>;

export function gatherRecord(db: ReadHandle, person: Person, facts: ExportFacts): BundleRecord {
  const stored = sealedAccountsOf(db, person.id);
  const accounts = inOrderGiven(stored.map((account) => bundledAccount(db, account)).map(withGiven));
  const drafts = unsealedAccountIds(db, person.id);
  const rows = ledgerRows(db);
  const bundled = accounts.map((account) => account.bundled);
  const kept = gatherKeptRecords(db, person, bundled);
  const growth = gatherGrowth(
    db,
    person,
    bundled.map(({ sealed }) => sealed),
    compareAnew,
  );
  const records = new Set([
    person.id,
    person.caseId,
    ...stored.map(({ accountId }) => accountId),
    ...drafts,
    ...kept.flatMap((document) => document.records.map(({ id }) => id)),
  ]);
  return {
    ...facts,
    profile: 'full-record',
    caseReference: person.caseReference,
    person: { id: person.id, chosenName: person.chosenName },
    accounts: bundled,
    records: kept,
    originals: bundled.flatMap(({ sealed }) => originalsOf(db, sealed)),
    unsealedDrafts: drafts.flatMap((accountId) => unsealedDraft(db, accountId)),
    chain: { accounts: stored.length, headSha256: stored.at(-1)?.sha256 ?? noPredecessor },
    ledger: { lines: ledgerExtract(rows, records), headSha256: rows.at(-1)?.sha256 ?? noPredecessor },
    comparison: growth.comparison,
    suggested: growth.suggested,
  };
}

function originalsOf(db: ReadHandle, { id: accountId, number }: SealedAccount): BundledOriginal[] {
  return originalFilesOf(db, accountId).map(({ accountId: _, ...file }) => ({ ...file, account: number }));
}

function bundledAccount(db: ReadHandle, stored: StoredSealedAccount): BundledAccount {
  return {
    document: stored.document,
    sha256: stored.sha256,
    sealed: readSealedDocument(stored),
    drafts: draftsOf(db, stored.accountId),
    addenda: readAddenda(db, stored),
  };
}

/** Each edit is made as short as it goes while the next is read, so that a long turn is not in memory once for every draft. */
function draftsOf(db: ReadHandle, accountId: string): BundledDraft[] {
  const drafts: BundledDraft[] = [];
  for (const { before, edit, ...facts } of revisionEditsOf(db, accountId)) {
    drafts.push({ ...facts, step: draftStep(before, edit) });
  }
  return drafts;
}

function withGiven(bundled: BundledAccount) {
  return { number: bundled.sealed.number, circumstances: bundled.sealed.circumstances, bundled };
}

function unsealedDraft(db: ReadHandle, accountId: string): UnsealedDraft[] {
  const draft = newestRevision(db, accountId);
  return draft === null ? [] : [{ accountId, revision: draft.revision, savedAt: draft.savedAt }];
}
