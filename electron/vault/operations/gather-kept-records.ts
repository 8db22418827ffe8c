/** Gathers what is recorded of a person beside the accounts, every version of it, kind by kind as a bundle carries it. */
import type { BundledAccount } from '../../../shared/domain/bundle/record.ts';
import { interpretersNamed } from '../../../shared/domain/bundle/records/interpreters-named.ts';
import { recordKinds } from '../../../shared/domain/bundle/records/kinds.ts';
import type { RecordKind } from '../../../shared/domain/bundle/records/record-kind.ts';
import type { KeptRecord, RecordsDocument } from '../../../shared/domain/bundle/records/records-document.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { ReadHandle } from '../database/handles.ts';
import { everyVersion, recordsAbout } from '../database/tables/versioned-records.ts';

/** In the order of `recordKinds`, without the kinds of which there is nothing. */
export function gatherKeptRecords(
  db: ReadHandle,
  person: Person,
  accounts: readonly BundledAccount[],
): RecordsDocument[] {
  const ofPerson = recordKinds
    .filter(({ belongs }) => belongs !== 'register')
    .map((kind) => documentOf(kind, recordsOf(db, kind, person, accounts)));
  const headers = accounts.flatMap(({ sealed, drafts }) => [sealed, ...drafts.map(({ step }) => step.header)]);
  const interpreters = interpretersNamed(headers, ofPerson);
  return recordKinds
    .map((kind) => ofPerson.find((document) => document.kind === kind.name) ?? fromRegister(db, kind, interpreters))
    .filter(({ records }) => records.length > 0);
}

function recordsOf(
  db: ReadHandle,
  kind: RecordKind,
  { id, caseId }: Person,
  accounts: readonly BundledAccount[],
): KeptRecord[] {
  switch (kind.belongs) {
    case 'case':
      return keptRecord(db, kind, caseId, null);
    case 'self':
      return keptRecord(db, kind, id, id);
    case 'person':
      return recordsOn(db, kind, id);
    case 'account':
      return accounts.flatMap(({ sealed }) => recordsOn(db, kind, sealed.id));
    case 'register':
      return [];
  }
}

/** The register's own order, which is the order in which interpreters were entered. */
function fromRegister(db: ReadHandle, kind: RecordKind, interpreters: ReadonlySet<string>): RecordsDocument {
  const named = recordIds(db, kind, null).filter((id) => interpreters.has(id));
  return documentOf(
    kind,
    named.flatMap((id) => keptRecord(db, kind, id, null)),
  );
}

function recordsOn(db: ReadHandle, kind: RecordKind, about: string): KeptRecord[] {
  return recordIds(db, kind, about).flatMap((id) => keptRecord(db, kind, id, about));
}

function recordIds(db: ReadHandle, { keptAs, kept }: RecordKind, about: string | null): string[] {
  return recordsAbout(db, { kind: keptAs, document: kept }, about).map(({ id }) => id);
}

/** None where nothing is kept under this identifier. */
function keptRecord(db: ReadHandle, { keptAs, kept }: RecordKind, id: string, about: string | null): KeptRecord[] {
  const versions = everyVersion(db, { kind: keptAs, document: kept }, id)
    .map(({ version, savedAt, savedBy, changeReason, document }, index) => ({
      version,
      newest: index === 0,
      savedAt,
      savedBy,
      changeReason,
      document,
    }))
    .toReversed();
  return versions.length === 0 ? [] : [{ id, about, versions }];
}

function documentOf(kind: RecordKind, records: readonly KeptRecord[]): RecordsDocument {
  return { format: 'records/1', kind: kind.name, records };
}
