/** An invented case for tests of the bundle: three accounts, a change of interpreter, Arabic and Ethiopic words, hostile free text. */
import { createHash, createPrivateKey } from 'node:crypto';
import { join } from 'node:path';
import type { WritingMeans } from '../../../../../electron/vault/files/bundle/write-bundle.ts';
import { fontsFromFolder } from '../../../../../electron/vault/files/fonts/font-faces.ts';
import type { SealedAccount } from '../../../../../shared/domain/account.ts';
import { textOf } from '../../../../../shared/domain/account-text.ts';
import { type Addendum, addendumDocument } from '../../../../../shared/domain/addendum.ts';
import { bundledGrowth } from '../../../../../shared/domain/bundle/bundled-growth.ts';
import { ledgerExtract } from '../../../../../shared/domain/bundle/ledger-extract.ts';
import type {
  BundledAccount,
  BundledAddendum,
  BundledDraft,
  BundleRecord,
} from '../../../../../shared/domain/bundle/record.ts';
import type { RecordsDocument } from '../../../../../shared/domain/bundle/records/records-document.ts';
import type { Turn } from '../../../../../shared/domain/content.ts';
import { decidedComparison } from '../../../../../shared/domain/growth/decided.ts';
import { type LedgerEntry, ledgerEntrySchema, noPredecessor } from '../../../../../shared/domain/ledger.ts';
import { exampleOccasion, exampleTurn } from '../../../../support/vault/examples.ts';
import { draftsThrough } from './sample-drafts.ts';
import { broughtIn, keptInLedger, sampleOriginals, sampleRecords } from './sample-records.ts';

export const exportedAt = '2026-11-20T10:30:00.000Z';
const personId = '11111111-1111-4111-8111-111111111111';

/** A fixed key for tests; it signs nothing else. */
export const signingKey = testKey(7);
export const foreignKey = testKey(9);

function testKey(seed: number) {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]);
  return createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const told: readonly (readonly [spoken: string, day: string, text: string])[] = [
  ['a Monday, after the rain', '2026-03-02', 'They took my papers. I worked at night.\n<script>alert(1)</script>'],
  ['in spring', '2026-05-11', 'They took my papers and my phone. أخذوا هاتفي. =2+3'],
  ['before the feast', '2026-09-01', 'I worked at night. They took my papers. ሌሊት ሠራሁ። A man came.\nHe had a red car.'],
];

export function sealedAccount(index: number, previousSha256: string, said?: string | readonly Turn[]): BundledAccount {
  const [spoken, day, words] = told[index] ?? ['', '2026-01-01', 'Nothing.'];
  const turns = typeof said === 'object' ? [...said] : [turn(index, said ?? words)];
  const person = { id: personId, chosenName: 'Selam <b>' };
  const text = textOf(turns, person.chosenName);
  const sealed: SealedAccount = {
    format: 'account/1',
    id: `22222222-2222-4222-8222-00000000000${index}`,
    person,
    case: { forceCode: 'TOY', reference: '2026-0001' },
    number: index + 1,
    sealedAt: `${day}T17:00:00.000Z`,
    sealedBy: 'DC Example',
    circumstances: {
      kind: 'abe-video-interview',
      given: { spoken, earliest: day, latest: day },
      place: 'The quiet room',
      interviewer: 'DC Example',
      present: [{ name: 'R. Haile', role: 'supporter' }],
      language: 'Tigrinya',
      interpreter:
        index === 1
          ? { used: 'no', reason: 'She asked for none.' }
          : { used: 'yes', name: 'M. T.', language: 'Tigrinya' },
    },
    occasion: { ...exampleOccasion, broughtIn: index === 2 ? [broughtIn] : [] },
    turns,
    text,
    textSha256: sha256(text),
    draftRevisions: 2,
    previousSha256,
  };
  const document = `${JSON.stringify(sealed, null, 2)}\n`;
  return {
    document,
    sha256: sha256(document),
    sealed,
    drafts: draftsOf(sealed),
    addenda: sampleAddenda(index, sealed, sha256(document)),
  };
}

function turn(index: number, words: string): Turn {
  return exampleTurn({ id: `55555555-5555-4555-8555-00000000000${index}`, words });
}

/** Two drafts: the beginning of the words, and all of them. */
function draftsOf(sealed: SealedAccount): BundledDraft[] {
  const begun = sealed.turns.map((spoken) => ({ ...spoken, words: spoken.words.slice(0, 10) }));
  return draftsThrough(sealed, [begun, sealed.turns]).drafts;
}

/** The first account has two addenda: a second translation, and the person's own change. */
function sampleAddenda(index: number, { id }: SealedAccount, accountSha256: string): BundledAddendum[] {
  if (index > 0) return [];
  const first: Addendum = {
    format: 'addendum/1',
    id: '44444444-4444-4444-8444-444444444441',
    accountId: id,
    accountSha256,
    number: 1,
    addedAt: '2026-06-01T09:00:00.000Z',
    addedBy: 'DC Example',
    kind: 'second-translation',
    start: 0,
    end: 4,
    words: 'Two of them <em>took</em> my papers.',
    language: 'English',
    explanation: 'Asked for by the prosecutor.',
    linguist: 'عمر حسن',
    previousSha256: accountSha256,
  };
  const kept = keptAddendum(first);
  const own = { kind: 'own-change', words: 'ወረቀተይ ወሲዶም።', language: 'Tigrinya', linguist: '' } as const;
  const id2 = '44444444-4444-4444-8444-444444444442';
  return [kept, keptAddendum({ ...first, ...own, id: id2, number: 2, previousSha256: kept.sha256 })];
}

export function keptAddendum(addendum: Addendum): BundledAddendum {
  const document = addendumDocument(addendum);
  return { addendum, document, sha256: sha256(document) };
}

function sampleAccounts(count: number): BundledAccount[] {
  const accounts: BundledAccount[] = [];
  for (let index = 0; index < count; index += 1) {
    accounts.push(sealedAccount(index, accounts.at(-1)?.sha256 ?? noPredecessor));
  }
  return accounts;
}

/** Three acts, and the keeping of what is recorded beside the accounts. */
function sampleLedger(
  records: readonly RecordsDocument[],
  accounts: readonly BundledAccount[],
): { lines: string[]; headSha256: string } {
  const begun = [personId, 'vault', personId].map((record, index) => ({
    at: `2026-03-0${index + 1}T08:00:00.000Z`,
    officer: 'DC Example',
    operation: 'person.add',
    record,
    facts: { accounts: index },
  }));
  const rows: { entry: string; sha256: string }[] = [];
  for (const [index, act] of [...begun, ...keptInLedger(records, accounts)].entries()) {
    const { at, officer, operation, record, facts } = act;
    const entry: LedgerEntry = {
      format: 'ledger/1',
      sequence: index + 1,
      at,
      officer,
      category: 'collection',
      operation,
      record,
      facts,
      previousSha256: rows.at(-1)?.sha256 ?? noPredecessor,
    };
    const text = JSON.stringify(entry);
    rows.push({ entry: text, sha256: sha256(text) });
  }
  const shown = new Set(rows.map(({ entry }) => ledgerEntrySchema.parse(JSON.parse(entry)).record));
  shown.delete('vault');
  return { lines: ledgerExtract(rows, shown), headSha256: rows.at(-1)?.sha256 ?? '' };
}

/** The real engine's comparison, as the decisions among the records say. */
function comparisonOf(
  accounts: readonly BundledAccount[],
  records: readonly RecordsDocument[],
): Pick<BundleRecord, 'comparison' | 'suggested'> {
  const growth = bundledGrowth({ accounts, records, comparison: { comparisons: [] } });
  return decidedComparison(growth.accounts, growth.decisions);
}

export function sampleRecord(changes: Partial<BundleRecord> = {}, accountCount = 3): BundleRecord {
  const accounts = changes.accounts ?? sampleAccounts(accountCount);
  const records = changes.records ?? sampleRecords(personId, accounts);
  return {
    profile: 'full-record',
    forceCode: 'TOY',
    caseReference: '2026-0001',
    sequence: 4,
    previousTagManifestSha512: 'ab'.repeat(64),
    programVersion: '0.1.0',
    exportedBy: 'DC Example',
    recipient: 'Crown Prosecution Service',
    reason: 'Charging decision',
    exportedAt,
    person: { id: personId, chosenName: 'Selam <b>' },
    accounts,
    unsealedDrafts: [
      { accountId: '33333333-3333-4333-8333-333333333333', revision: 2, savedAt: '2026-11-19T09:00:00.000Z' },
    ],
    chain: { accounts: accounts.length, headSha256: accounts.at(-1)?.sha256 ?? noPredecessor },
    records,
    originals: sampleOriginals(accounts),
    ledger: sampleLedger(records, accounts),
    ...comparisonOf(accounts, records),
    ...changes,
  };
}

/** A tiny PDF that carries the HTML's hash, so that a change of the page changes the print; dated by the clock, as Chromium does. */
export function tinyPdf(html: string, at = new Date()): Uint8Array {
  const digits = at.toISOString().slice(0, 19).replace(/\D/g, '');
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Title (${sha256(html)})\n/CreationDate (D:${digits}+00'00')\n/ModDate (D:${digits}+00'00')>>\nendobj\n%%EOF\n`,
    'latin1',
  );
}

export function sampleMeans(folder: string, changes: Partial<WritingMeans> = {}): WritingMeans {
  return {
    destination: join(folder, 'TOY-2026-0001-b004.zip'),
    privateKey: signingKey,
    printToPdf: async (html) => tinyPdf(html),
    fonts: fontsFromFolder(join(import.meta.dirname, '../../../../../node_modules/@fontsource')),
    signal: new AbortController().signal,
    ...changes,
  };
}
