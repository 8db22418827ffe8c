/** The last step of reading: the documents must agree with one another, with the hashes, and with the chains. */
import { inOrderGiven } from '../../../../shared/domain/account-order.ts';
import {
  accountFolder,
  bundleId,
  originalsPath,
  paths,
  recordsPath,
} from '../../../../shared/domain/bundle/identity.ts';
import { indexCsv } from '../../../../shared/domain/bundle/index-document.ts';
import { noPredecessor } from '../../../../shared/domain/ledger.ts';
import { digestsOf, sha256Of } from '../digests.ts';
import { damaged, notAuthentic, quoted } from '../refusals.ts';
import { isSameKey, readPublicKey, sshKeyBlob } from '../signature/keys.ts';
import { refuseBrokenAddenda } from './addenda-meaning.ts';
import { refuseBrokenComparison } from './comparison-meaning.ts';
import type { AccountDocuments, BundleDocuments } from './documents.ts';
import { refuseBrokenDrafts } from './drafts-meaning.ts';
import { refuseHiddenGaps } from './left-out-meaning.ts';
import { refuseOtherOriginals } from './originals-meaning.ts';
import { refuseBrokenRecords } from './records-meaning.ts';
import type { SignedBag } from './signed-bag.ts';

export async function refuseBrokenMeaning(
  bag: SignedBag,
  documents: BundleDocuments,
  signal: AbortSignal | undefined,
): Promise<void> {
  refuseOtherNames(bag, documents);
  await refuseOtherKeys(bag);
  refuseMissingFiles(bag, documents);
  refuseBrokenAccounts(documents);
  await refuseBrokenDrafts(documents, signal);
  await refuseOtherWords(bag, documents);
  refuseBrokenChain(documents);
  refuseBrokenAddenda(documents);
  refuseBrokenLedger(documents);
  refuseBrokenRecords(documents);
  refuseOtherOriginals(bag, documents);
  refuseHiddenGaps(documents);
  refuseBrokenIndex(bag, documents);
  refuseBrokenComparison(documents);
}

/** The id, in all the places where it stands. */
function refuseOtherNames(bag: SignedBag, { bundle, bagInfo }: BundleDocuments): void {
  const { forceCode, reference } = bundle.case;
  const id = bundleId({ forceCode, caseReference: reference, sequence: bundle.sequence });
  const payload = [...bag.files].filter(([path]) => path.startsWith('data/'));
  const bytes = payload.reduce((sum, [, file]) => sum + file.bytes, 0);
  if (bundle.id !== id || bag.folder !== id || bagInfo.externalIdentifier !== id) {
    throw damaged('The bundle gives itself different names in different places.');
  }
  if (bundle.sequence === 1 && bundle.previousTagManifestSha512 !== null) {
    throw damaged('The bundle is the first of its case, and yet names one before it.');
  }
  if (
    bagInfo.sourceOrganization !== forceCode ||
    bagInfo.bagGroupIdentifier !== reference ||
    bagInfo.baggingDate !== bundle.exportedAt.slice(0, 10) ||
    bagInfo.payloadOxum.bytes !== bytes ||
    bagInfo.payloadOxum.files !== payload.length
  ) {
    throw damaged('What "bag-info.txt" says is not what the bundle holds.');
  }
}

/** The keys that lie in the bundle for convenience are the one that signed it. */
async function refuseOtherKeys(bag: SignedBag): Promise<void> {
  const pem = readPublicKey((await bag.read(paths.publicKeyPem)).toString('latin1'));
  const encoded = sshKeyBlob(bag.publicKey).toString('base64');
  const line = (await bag.read(paths.publicKeySsh)).toString('latin1');
  const signers = (await bag.read(paths.allowedSigners)).toString('latin1');
  const isLine = /^ssh-ed25519 (\S+)(?: [\x20-\x7e]*)?\n$/.exec(line)?.[1] === encoded;
  const isSigner =
    /^[\w@.-]+ namespaces="[\w-]+" ssh-ed25519 (\S+)(?: [\x20-\x7e]*)?\n$/.exec(signers)?.[1] === encoded;
  if (pem === null || !isSameKey(pem, bag.publicKey) || !isLine || !isSigner) {
    throw notAuthentic('The key in the folder "keys" is not the one that signed.');
  }
}

function refuseMissingFiles(bag: SignedBag, { bundle, originals }: BundleDocuments): void {
  const folders = bundle.accounts.map(({ number }) => accountFolder(number));
  const expected = new Set([
    ...Object.values(paths).filter((path) => path.startsWith('data/')),
    ...folders.flatMap((folder) =>
      ['account.json', 'account.txt', 'account.pdf', 'drafts.json', 'addenda.json'].map((name) => `${folder}/${name}`),
    ),
    ...bundle.records
      .filter(({ file }) => file !== null)
      .flatMap(({ kind }) => (['json', 'html', 'pdf'] as const).map((ending) => recordsPath(kind, ending))),
    ...(bundle.originals === 0 ? [] : [originalsPath, ...originals.map(({ file }) => file)]),
  ]);
  for (const path of [...expected, paths.instructions, paths.readMeFirst]) {
    if (!bag.files.has(path)) {
      throw damaged(`The file ${quoted(path)} is missing.`);
    }
  }
  for (const path of bag.files.keys()) {
    if (path.startsWith('data/') && !expected.has(path)) {
      throw damaged(`The file ${quoted(path)} belongs to nothing that the bundle names.`);
    }
  }
}

function refuseBrokenAccounts({ bundle, accounts }: BundleDocuments): void {
  for (const [index, listed] of bundle.accounts.entries()) {
    const account = accounts[index];
    if (account === undefined || !isListedAccount(account, listed, bundle)) {
      throw damaged(`Account ${listed.number} is not the one that the bundle lists.`);
    }
    if (account.sealed.textSha256 !== sha256Of(account.sealed.text)) {
      throw damaged(`The words of account ${listed.number} are not those that were sealed.`);
    }
    if (!hasAllDrafts(account, listed.drafts)) {
      throw damaged(`The drafts of account ${listed.number} are not all there, or not in order.`);
    }
  }
}

/** What most people will open ends with exactly the words that were sealed. */
async function refuseOtherWords(bag: SignedBag, { accounts }: BundleDocuments): Promise<void> {
  for (const { sealed } of accounts) {
    const path = `${accountFolder(sealed.number)}/account.txt`;
    const words = Buffer.from(`\n${sealed.text}\n`);
    if (!(await bag.read(path)).subarray(-words.length).equals(words)) {
      throw damaged(`The file ${quoted(path)} does not hold the words that were sealed.`);
    }
  }
}

type Bundle = BundleDocuments['bundle'];

function isListedAccount(
  { sealed, sha256 }: AccountDocuments,
  listed: Bundle['accounts'][number],
  bundle: Bundle,
): boolean {
  const { given } = sealed.circumstances;
  return (
    listed.sha256 === sha256 &&
    listed.file === `${accountFolder(listed.number)}/account.json` &&
    listed.number === sealed.number &&
    listed.id === sealed.id &&
    listed.sealedAt === sealed.sealedAt &&
    listed.given.spoken === given.spoken &&
    listed.given.earliest === given.earliest &&
    listed.given.latest === given.latest &&
    sealed.person.id === bundle.person.id &&
    sealed.person.chosenName === bundle.person.chosenName &&
    sealed.case.forceCode === bundle.case.forceCode &&
    sealed.case.reference === bundle.case.reference
  );
}

function hasAllDrafts({ sealed, sha256, drafts }: AccountDocuments, count: number): boolean {
  const { account } = drafts;
  return (
    account.id === sealed.id &&
    account.number === sealed.number &&
    account.sha256 === sha256 &&
    drafts.drafts.length === count &&
    sealed.draftRevisions === count &&
    drafts.drafts.every((draft, index, all) => index === 0 || draft.revision > (all[index - 1]?.revision ?? 0))
  );
}

/** Removing, adding, doubling or reordering an account breaks the chain of hashes. */
function refuseBrokenChain({ bundle, accounts }: BundleDocuments): void {
  const bySealing = accounts.toSorted((one, other) => one.sealed.number - other.sealed.number);
  let previous = noPredecessor;
  for (const [index, { sealed, sha256 }] of bySealing.entries()) {
    if (sealed.number !== index + 1 || sealed.previousSha256 !== previous) {
      throw damaged(`The chain of accounts is broken before account ${sealed.number}.`);
    }
    previous = sha256;
  }
  if (bundle.chain.accounts !== accounts.length || bundle.chain.headSha256 !== previous) {
    throw damaged('The bundle does not hold all accounts of the chain that it names.');
  }
  const given = inOrderGiven(accounts.map(({ sealed }) => sealed));
  if (given.some((account, index) => account.number !== accounts[index]?.sealed.number)) {
    throw damaged('The accounts are not listed in the order in which they were given.');
  }
}

function refuseBrokenLedger({ bundle, ledger }: BundleDocuments): void {
  let previous = noPredecessor;
  for (const [index, { text, line }] of ledger.entries()) {
    if (line.sequence !== index + 1 || line.previousSha256 !== previous) {
      throw damaged(`The chain of the ledger is broken at entry ${index + 1}.`);
    }
    previous = line.format === 'ledger-stub/1' ? line.sha256 : digestsOf(text).sha256;
  }
  if (bundle.ledger.entries !== ledger.length || bundle.ledger.headSha256 !== previous) {
    throw damaged('The ledger does not end where the bundle says that it does.');
  }
}

function refuseBrokenIndex(bag: SignedBag, { bundle, index, indexCsv: table }: BundleDocuments): void {
  const indexes: readonly string[] = [paths.indexJson, paths.indexCsv];
  const expected = [...bag.files].filter(([path]) => path.startsWith('data/') && !indexes.includes(path));
  const listed = new Map(index.files.map((row) => [row.file, row]));
  const agrees = expected.every(([path, file]) => {
    const row = listed.get(path);
    return row !== undefined && row.bytes === file.bytes && row.sha256 === file.digests.sha256;
  });
  if (!agrees || index.files.length !== expected.length || index.id !== bundle.id) {
    throw damaged('The index does not list the files that are there.');
  }
  if (table !== indexCsv(index)) {
    throw damaged(`The file ${quoted(paths.indexCsv)} does not say what ${quoted(paths.indexJson)} says.`);
  }
}
