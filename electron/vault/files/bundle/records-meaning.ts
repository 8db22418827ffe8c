/**
 * What is recorded beside the accounts must be all there: every kind, every version in its order, about this person alone, and as the ledger says
 * that it was kept.
 */
import { recordsPath } from '../../../../shared/domain/bundle/identity.ts';
import { interpretersNamed } from '../../../../shared/domain/bundle/records/interpreters-named.ts';
import { recordKindNamed, recordKinds } from '../../../../shared/domain/bundle/records/kinds.ts';
import type { RecordKind } from '../../../../shared/domain/bundle/records/record-kind.ts';
import type { KeptRecord, RecordVersion } from '../../../../shared/domain/bundle/records/records-document.ts';
import { damaged } from '../refusals.ts';
import type { BundleDocuments } from './documents.ts';
import { refuseOtherThanLedger } from './records-ledger.ts';

export function refuseBrokenRecords(documents: BundleDocuments): void {
  refuseOtherList(documents);
  const named = namedInterpreters(documents);
  for (const { kind: name, records } of documents.records) {
    const kind = recordKindNamed(name);
    const isWhole = records.every(({ versions }) =>
      versions.every((version, index) => isInPlace(version, index, versions.length)),
    );
    if (kind === undefined || !isWhole || new Set(records.map(({ id }) => id)).size !== records.length) {
      throw damaged(`The versions of what is recorded as "${name}" are not all there, or not in order.`);
    }
    if (!records.every((record) => isOfPerson(kind, record, named, documents))) {
      throw damaged(`What is recorded as "${name}" is not about this person, or not about these accounts.`);
    }
  }
  refuseOtherThanLedger(documents);
}

/** What `bundle.json` counts is what the files hold, and kinds stand in their order. */
function refuseOtherList({ bundle, records: documents }: BundleDocuments): void {
  const places = bundle.records.map(({ kind }) => recordKinds.findIndex(({ name }) => name === kind));
  const inOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  const agrees = bundle.records.every((listed) => {
    const records = documents.find(({ kind }) => kind === listed.kind)?.records ?? [];
    const versions = records.reduce((sum, record) => sum + record.versions.length, 0);
    const file = records.length === 0 ? null : recordsPath(listed.kind, 'json');
    return listed.file === file && listed.records === records.length && listed.versions === versions;
  });
  if (!inOrder || !agrees) {
    throw damaged('What is recorded beside the accounts is not what the bundle lists.');
  }
}

/** Versions count from 1, the last is the newest, and each later one says why it was made. */
function isInPlace({ version, newest, changeReason }: RecordVersion, index: number, count: number): boolean {
  const saysWhy = index === 0 || changeReason.trim() !== '';
  return version === index + 1 && newest === (version === count) && saysWhy;
}

function isOfPerson(
  kind: RecordKind,
  { id, about, versions }: KeptRecord,
  named: ReadonlySet<string>,
  { bundle, accounts, records }: BundleDocuments,
): boolean {
  switch (kind.belongs) {
    case 'case':
      return about === null && records.find(({ kind: name }) => name === kind.name)?.records.length === 1;
    case 'self':
      return about === bundle.person.id && id === bundle.person.id;
    case 'person':
      return about === bundle.person.id;
    case 'account': {
      const all = accounts.map(({ sealed }) => sealed);
      const account = all.find((sealed) => sealed.id === about);
      return account !== undefined && versions.every(({ document }) => kind.fits(document, account, all));
    }
    case 'register':
      return about === null && named.has(id);
  }
}

function namedInterpreters({ accounts, records }: BundleDocuments): ReadonlySet<string> {
  const headers = accounts.flatMap(({ sealed, drafts }) => [sealed, ...drafts.drafts.map(({ header }) => header)]);
  return interpretersNamed(headers, records);
}
