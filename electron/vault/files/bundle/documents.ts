/** The documents of a signed bag, each parsed strictly and held against its schema. */
import type * as z from 'zod';
import { type SealedAccount, sealedAccountSchema } from '../../../../shared/domain/account.ts';
import { type AddendaDocument, addendaDocumentSchema } from '../../../../shared/domain/bundle/addenda-document.ts';
import { type BundleDocument, bundleDocumentSchema } from '../../../../shared/domain/bundle/bundle-document.ts';
import {
  type ComparisonDocument,
  comparisonDocumentSchema,
} from '../../../../shared/domain/bundle/comparison-document.ts';
import { type DraftsDocument, draftsDocumentSchema } from '../../../../shared/domain/bundle/drafts-document.ts';
import { accountFolder, originalsPath, paths, recordsPath } from '../../../../shared/domain/bundle/identity.ts';
import { type IndexDocument, indexDocumentSchema } from '../../../../shared/domain/bundle/index-document.ts';
import { type LedgerLine, ledgerLineSchema } from '../../../../shared/domain/bundle/ledger-extract.ts';
import {
  type OriginalsDocument,
  originalsDocumentSchema,
} from '../../../../shared/domain/bundle/originals-document.ts';
import { recordKindNamed } from '../../../../shared/domain/bundle/records/kinds.ts';
import type { RecordsDocument } from '../../../../shared/domain/bundle/records/records-document.ts';
import { type BagInfo, bagDeclaration, parseBagInfo } from '../bag/tag-files.ts';
import { decodeUtf8, parseStrictJson } from '../json/strict-json.ts';
import { damaged, quoted } from '../refusals.ts';
import type { SignedBag } from './signed-bag.ts';

export interface AccountDocuments {
  readonly sealed: SealedAccount;
  readonly sha256: string;
  readonly drafts: DraftsDocument;
  readonly addenda: AddendaDocument;
}

export interface BundleDocuments {
  readonly bagInfo: BagInfo;
  readonly bundle: BundleDocument;
  readonly index: IndexDocument;
  readonly indexCsv: string;
  /** In the order of `bundle.accounts`. */
  readonly accounts: readonly AccountDocuments[];
  /** Of the kinds of which there is something, in the order of `bundle.records`. */
  readonly records: readonly RecordsDocument[];
  /** None where no text was brought in. */
  readonly originals: OriginalsDocument['files'];
  readonly comparison: ComparisonDocument;
  /** Each line of the ledger as it stands, and what it says. */
  readonly ledger: readonly { readonly text: string; readonly line: LedgerLine }[];
}

export async function readDocuments(bag: SignedBag): Promise<BundleDocuments> {
  const text = async (path: string) => decodeUtf8(await bag.read(path), path);
  const parsed = async <Schema extends z.ZodType>(path: string, schema: Schema) =>
    checked(parseStrictJson(await text(path), path), schema, path);
  if ((await text(paths.declaration)) !== bagDeclaration) {
    throw damaged('The file "bagit.txt" does not declare a BagIt 1.0 bag in UTF-8.');
  }
  const bagInfo = parseBagInfo(await text(paths.bagInfo));
  for (const path of bag.files.keys()) {
    if (path.startsWith('schemas/')) {
      parseStrictJson(await text(path), path);
    }
  }
  const bundle = await parsed(paths.bundle, bundleDocumentSchema);
  const accounts: AccountDocuments[] = [];
  for (const { number } of bundle.accounts) {
    const path = `${accountFolder(number)}/account.json`;
    const drafts = await parsed(`${accountFolder(number)}/drafts.json`, draftsDocumentSchema);
    const addenda = await parsed(`${accountFolder(number)}/addenda.json`, addendaDocumentSchema);
    const sealed = await parsed(path, sealedAccountSchema);
    accounts.push({ sealed, drafts, addenda, sha256: bag.files.get(path)?.digests.sha256 ?? '' });
  }
  const records: RecordsDocument[] = [];
  for (const { kind, file } of bundle.records) {
    const known = recordKindNamed(kind);
    if (known === undefined) throw damaged('The bundle lists records of a kind that is not known.');
    if (file !== null) records.push(await parsed(recordsPath(kind, 'json'), known.schema));
  }
  return {
    bagInfo,
    bundle,
    accounts,
    records,
    originals: bundle.originals === 0 ? [] : (await parsed(originalsPath, originalsDocumentSchema)).files,
    index: await parsed(paths.indexJson, indexDocumentSchema),
    indexCsv: await text(paths.indexCsv),
    comparison: await parsed(paths.comparison, comparisonDocumentSchema),
    ledger: parseLedger(await text(paths.ledger)),
  };
}

function parseLedger(text: string): BundleDocuments['ledger'] {
  const lines = text.split('\n');
  if (lines.pop() !== '') {
    throw damaged(`The file ${quoted(paths.ledger)} does not end with a line end.`);
  }
  return lines.map((line) => ({
    text: line,
    line: checked(parseStrictJson(line, paths.ledger), ledgerLineSchema, paths.ledger),
  }));
}

/** Says where a document departs from its schema, and never what stands there. */
function checked<Schema extends z.ZodType>(value: unknown, schema: Schema, path: string): z.output<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) {
    const place = result.error.issues[0]?.path.map(String).join('.') ?? '';
    throw damaged(`The file ${quoted(path)} is not as its schema says${place === '' ? '' : `, at ${quoted(place)}`}.`);
  }
  return result.data;
}
