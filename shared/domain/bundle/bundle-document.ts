/** `data/bundle.json`: what this bundle is, what it holds, and what it leaves out. */
import * as z from 'zod';
import { spokenDateSchema } from '../account.ts';
import { sha256Schema, sha512Schema } from '../ledger.ts';
import { caseReferenceSchema, forceCodeSchema } from '../person.ts';
import { identifierSchema, instantSchema, oneLine } from '../text-fields.ts';
import { accountFolder, bundleId, recordsPath } from './identity.ts';
import { type BundleRecord, bundleProfiles } from './record.ts';
import { recordKinds } from './records/kinds.ts';
import { momentWords } from './wording.ts';

export const bundleDocumentSchema = z.strictObject({
  format: z.literal('bundle/1'),
  id: z.string().max(80),
  sequence: z.int().positive(),
  /** SHA-512 of the tag manifest of the case's bundle before this one; null for the first. */
  previousTagManifestSha512: sha512Schema.nullable(),
  program: z.strictObject({ name: z.literal('Unfold'), version: oneLine(40) }),
  profile: z.enum(bundleProfiles),
  exportedAt: instantSchema,
  exportedBy: oneLine(200),
  recipient: oneLine(200),
  reason: oneLine(1000),
  case: z.strictObject({ forceCode: forceCodeSchema, reference: caseReferenceSchema }),
  person: z.strictObject({ id: identifierSchema, chosenName: oneLine(200) }),
  /** In the order in which they were given. */
  accounts: z.array(
    z.strictObject({
      /** In the order of sealing, which is the order of the chain. */
      number: z.int().positive(),
      id: identifierSchema,
      file: z.string().max(150),
      sha256: sha256Schema,
      given: spokenDateSchema,
      sealedAt: instantSchema,
      /** How many drafts that differ stand beside it. */
      drafts: z.int().nonnegative(),
      /** How many addenda to it stand beside it. */
      addenda: z.int().nonnegative(),
    }),
  ),
  /** What is recorded beside the accounts, every kind that the program knows, in the order of the exhibit references. */
  records: z.array(
    z.strictObject({
      kind: oneLine(40),
      /** Null where nothing of the kind is recorded. */
      file: z.string().max(150).nullable(),
      records: z.int().nonnegative(),
      /** Of all records together. */
      versions: z.int().nonnegative(),
    }),
  ),
  /** How many files that text was brought in from lie in the bundle. */
  originals: z.int().nonnegative(),
  /** All sealed accounts of the person: their number, and the hash of the last. */
  chain: z.strictObject({ accounts: z.int().nonnegative(), headSha256: sha256Schema }),
  ledger: z.strictObject({ entries: z.int().nonnegative(), headSha256: sha256Schema }),
  leftOut: z.array(z.strictObject({ what: oneLine(500), why: oneLine(500) })),
});
export type BundleDocument = z.output<typeof bundleDocumentSchema>;
export type LeftOut = BundleDocument['leftOut'][number];

export function bundleDocument(record: BundleRecord): BundleDocument {
  return {
    format: 'bundle/1',
    id: bundleId(record),
    sequence: record.sequence,
    previousTagManifestSha512: record.previousTagManifestSha512,
    program: { name: 'Unfold', version: record.programVersion },
    profile: record.profile,
    exportedAt: record.exportedAt,
    exportedBy: record.exportedBy,
    recipient: record.recipient,
    reason: record.reason,
    case: { forceCode: record.forceCode, reference: record.caseReference },
    person: { id: record.person.id, chosenName: record.person.chosenName },
    accounts: record.accounts.map(({ sealed, sha256, drafts, addenda }) => ({
      number: sealed.number,
      id: sealed.id,
      file: `${accountFolder(sealed.number)}/account.json`,
      sha256,
      given: sealed.circumstances.given,
      sealedAt: sealed.sealedAt,
      drafts: drafts.length,
      addenda: addenda.length,
    })),
    records: recordKinds.map(({ name }) => listedRecords(name, record)),
    originals: record.originals.length,
    chain: record.chain,
    ledger: { entries: record.ledger.lines.length, headSha256: record.ledger.headSha256 },
    leftOut: leftOut(record),
  };
}

function listedRecords(kind: string, { records: all }: BundleRecord): BundleDocument['records'][number] {
  const records = all.find((document) => document.kind === kind)?.records ?? [];
  return {
    kind,
    file: records.length === 0 ? null : recordsPath(kind, 'json'),
    records: records.length,
    versions: records.reduce((sum, { versions }) => sum + versions.length, 0),
  };
}

/** Everything of this person that the bundle does not hold, each with its reason. */
function leftOut(record: BundleRecord): LeftOut[] {
  const drafts = record.unsealedDrafts.map((draft) => ({
    what: `An account that is not sealed: ${draft.accountId}, draft ${draft.revision}, saved ${momentWords(draft.savedAt)}`,
    why: 'It is still being written. Only sealed accounts leave the vault, with all their drafts that differ and the files they were brought in from.',
  }));
  const hidden = record.ledger.lines.filter((line) => line.startsWith('{"format":"ledger-stub/1"')).length;
  if (hidden === 0) {
    return drafts;
  }
  const what = `${hidden} of ${record.ledger.lines.length} ledger entries`;
  return [
    ...drafts,
    { what, why: 'They are about other records or the vault itself. Their hashes stand in their place.' },
  ];
}
