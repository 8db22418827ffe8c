/** Everything under `data/`: the documents as data, as text and as print, and the index over them. */

import { accountText } from '../../../../shared/domain/bundle/account-text.ts';
import { addendaDocument } from '../../../../shared/domain/bundle/addenda-document.ts';
import type { BundleDocument } from '../../../../shared/domain/bundle/bundle-document.ts';
import { bundledGrowth } from '../../../../shared/domain/bundle/bundled-growth.ts';
import { comparisonDocument } from '../../../../shared/domain/bundle/comparison-document.ts';
import { accountPage } from '../../../../shared/domain/bundle/documents/account-page.ts';
import { comparisonPage } from '../../../../shared/domain/bundle/documents/comparison-page.ts';
import { coverPage } from '../../../../shared/domain/bundle/documents/cover-page.ts';
import { ledgerPage } from '../../../../shared/domain/bundle/documents/ledger-page.ts';
import { type PrintableDocument, readablePage } from '../../../../shared/domain/bundle/documents/page.ts';
import { recordsPage } from '../../../../shared/domain/bundle/documents/records-page.ts';
import { registerPage, registerPart } from '../../../../shared/domain/bundle/documents/register-page.ts';
import { draftsText } from '../../../../shared/domain/bundle/drafts-document.ts';
import { firstToldCsv } from '../../../../shared/domain/bundle/first-told.ts';
import {
  accountFolder,
  exhibitReference,
  originalsPart,
  originalsPath,
  paths,
  recordsPath,
} from '../../../../shared/domain/bundle/identity.ts';
import { type IndexDocument, type IndexRow, indexCsv } from '../../../../shared/domain/bundle/index-document.ts';
import { originalPath, originalsDocument } from '../../../../shared/domain/bundle/originals-document.ts';
import type { BundledAccount, BundleRecord } from '../../../../shared/domain/bundle/record.ts';
import { recordKindNamed, recordPart } from '../../../../shared/domain/bundle/records/kinds.ts';
import type { RecordsDocument } from '../../../../shared/domain/bundle/records/records-document.ts';
import { growthSvg } from '../../../../shared/domain/growth/growth-svg.ts';
import { growthCsv } from '../../../../shared/domain/growth/growth-table.ts';
import { mapCsv } from '../../../../shared/domain/growth/map-wording.ts';
import { sortedPaths } from '../bag/manifest.ts';
import { sha256Of } from '../digests.ts';

export type Print = (document: PrintableDocument) => Promise<Uint8Array>;

/** Parts of the exhibit references of the map and of the growth chart. */
const mapPart = 'C3';
const chartPart = 'C4';

/** Files by their path in the bundle. */
export type BundleFiles = Map<string, Uint8Array>;

interface PayloadFile {
  readonly bytes: Uint8Array;
  /** Part of the exhibit reference. */
  readonly part: string;
  readonly account: BundledAccount | null;
}

export async function buildPayload(record: BundleRecord, bundle: BundleDocument, print: Print): Promise<BundleFiles> {
  const files = new Map<string, PayloadFile>();
  const add = (path: string, part: string, content: string | Uint8Array, account: BundledAccount | null = null) => {
    files.set(path, { bytes: Buffer.from(content), part, account });
  };
  const addRecords = async (document: RecordsDocument) => {
    const kind = recordKindNamed(document.kind);
    if (kind === undefined) throw new Error('A bundle cannot carry a kind of record that it does not know.');
    const page = recordsPage(record, kind, document);
    const part = recordPart(kind.name);
    add(recordsPath(kind.name, 'json'), part, json(document));
    add(recordsPath(kind.name, 'html'), part, readablePage(page));
    add(recordsPath(kind.name, 'pdf'), part, await print(page));
  };
  add(paths.bundle, 'P1', json(bundle));
  add(paths.cover, 'P1', await print(coverPage(bundle)));
  for (const account of record.accounts) {
    const folder = accountFolder(account.sealed.number);
    const part = `A${account.sealed.number}`;
    add(`${folder}/account.json`, part, account.document, account);
    add(`${folder}/account.txt`, part, accountText(record, account), account);
    add(`${folder}/account.pdf`, part, await print(accountPage(record, account)), account);
    add(`${folder}/drafts.json`, part, draftsText(account), account);
    add(`${folder}/addenda.json`, part, json(addendaDocument(account)), account);
  }
  for (const document of record.records) await addRecords(document);
  if (record.originals.length > 0) add(originalsPath, originalsPart, json(originalsDocument(record.originals)));
  for (const original of record.originals) {
    const account = record.accounts.find(({ sealed }) => sealed.number === original.account) ?? null;
    add(originalPath(original), originalsPart, original.bytes, account);
  }
  add(paths.comparison, 'C1', `${JSON.stringify(comparisonDocument(record))}\n`);
  const register = registerPage(record);
  add(paths.firstTold, registerPart, firstToldCsv(record));
  add(paths.firstToldHtml, registerPart, readablePage(register));
  add(paths.firstToldPdf, registerPart, await print(register));
  const growth = bundledGrowth(record);
  add(paths.map, mapPart, mapCsv(growth));
  add(paths.growth, chartPart, growthSvg(growth));
  add(paths.growthTable, chartPart, growthCsv(growth));
  add(paths.report, 'C1', await print(comparisonPage(record)));
  add(paths.ledger, 'L1', record.ledger.lines.map((line) => `${line}\n`).join(''));
  add(paths.ledgerPdf, 'L1', await print(ledgerPage(record)));
  const index = indexOf(bundle.id, files);
  add(paths.indexJson, 'P1', json(index));
  add(paths.indexCsv, 'P1', indexCsv(index));
  return new Map([...files].map(([path, { bytes }]) => [path, bytes]));
}

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/jsonl',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  vtt: 'text/vtt',
  pdf: 'application/pdf',
};

function indexOf(id: string, files: ReadonlyMap<string, PayloadFile>): IndexDocument {
  const rows = sortedPaths(files.keys()).flatMap((path) => {
    const file = files.get(path);
    return file === undefined ? [] : [indexRow(id, path, file)];
  });
  return { format: 'bundle-index/1', id, files: rows };
}

function indexRow(id: string, path: string, { bytes, part, account }: PayloadFile): IndexRow {
  const given = account?.sealed.circumstances.given;
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return {
    exhibit: exhibitReference(id, part),
    file: path,
    type: mediaTypes[extension] ?? 'application/octet-stream',
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    account: account?.sealed.number ?? null,
    date: given === undefined ? null : dateRange(given.earliest, given.latest),
  };
}

function dateRange(earliest: string, latest: string): string {
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
