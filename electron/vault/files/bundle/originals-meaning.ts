/** Every file that an account was brought in from is there, byte for byte as the account names it. */
import { originalPath } from '../../../../shared/domain/bundle/originals-document.ts';
import { damaged, quoted } from '../refusals.ts';
import type { BundleDocuments } from './documents.ts';
import type { SignedBag } from './signed-bag.ts';

export function refuseOtherOriginals(bag: SignedBag, { bundle, accounts, originals }: BundleDocuments): void {
  const byId = new Map(originals.map((original) => [original.id, original]));
  if (originals.length !== bundle.originals || byId.size !== originals.length) {
    throw damaged('The files that text was brought in from are not those that the bundle counts.');
  }
  for (const { id, file, fileName, bytes, sha256, account } of originals) {
    const kept = bag.files.get(file);
    const isOurs = accounts.some(({ sealed }) => sealed.number === account);
    if (file !== originalPath({ id, fileName }) || kept?.bytes !== bytes || kept.digests.sha256 !== sha256 || !isOurs) {
      throw damaged(`The file ${quoted(file)} is not the one that text was brought in from.`);
    }
  }
  for (const { sealed } of accounts) {
    for (const { fileId, sha256 } of sealed.occasion.broughtIn) {
      const original = byId.get(fileId);
      if (original?.sha256 !== sha256 || original.account !== sealed.number) {
        throw damaged(`A file that account ${sealed.number} was brought in from is not in the bundle.`);
      }
    }
  }
}
