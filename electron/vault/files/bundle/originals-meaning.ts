/** The files that text was brought in from are those that the accounts name, byte for byte, brought in when and by whom the ledger says. */
import { originalPath } from '../../../../shared/domain/bundle/originals-document.ts';
import { damaged, quoted } from '../refusals.ts';
import type { BundleDocuments } from './documents.ts';
import { isNear } from './records-ledger.ts';
import type { SignedBag } from './signed-bag.ts';

type Original = BundleDocuments['originals'][number];

export function refuseOtherOriginals(bag: SignedBag, documents: BundleDocuments): void {
  const { bundle, accounts, originals } = documents;
  const byId = new Map(originals.map((original) => [original.id, original]));
  if (originals.length !== bundle.originals || byId.size !== originals.length) {
    throw damaged('The files that text was brought in from are not those that the bundle counts.');
  }
  for (const { sealed } of accounts) {
    for (const { fileId, fileName, sha256 } of sealed.occasion.broughtIn) {
      const original = byId.get(fileId);
      if (original?.sha256 !== sha256 || original.fileName !== fileName || original.account !== sealed.number) {
        throw damaged(`A file that account ${sealed.number} was brought in from is not in the bundle.`);
      }
    }
  }
  for (const original of originals) refuseOtherOriginal(bag, documents, original);
}

function refuseOtherOriginal(bag: SignedBag, { accounts, ledger }: BundleDocuments, original: Original): void {
  const { id, file, fileName, bytes, sha256 } = original;
  const kept = bag.files.get(file);
  const account = accounts.find(({ sealed }) => sealed.number === original.account)?.sealed;
  const isNamed = account?.occasion.broughtIn.some(({ fileId }) => fileId === id) ?? false;
  if (file !== originalPath({ id, fileName }) || kept?.bytes !== bytes || kept.digests.sha256 !== sha256 || !isNamed) {
    throw damaged(`The file ${quoted(file)} is not the one that text was brought in from.`);
  }
  const isInLedger = ledger.some(
    ({ line }) =>
      line.format === 'ledger/1' &&
      line.operation === 'account.bringIn' &&
      line.record === account?.id &&
      line.facts['sha256'] === sha256 &&
      line.officer === original.broughtInBy &&
      isNear(line.at, original.broughtInAt),
  );
  if (!isInLedger) throw damaged(`The ledger does not say that the file ${quoted(file)} was brought in then.`);
}
