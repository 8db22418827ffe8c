/** The addenda of every account must be all there, each as it was hashed, in one chain that begins with the account. */
import { addendumSchema } from '../../../../shared/domain/addendum.ts';
import { accountFolder } from '../../../../shared/domain/bundle/identity.ts';
import { passageAt } from '../../../../shared/domain/passage-at.ts';
import { sha256Of } from '../digests.ts';
import { parseStrictJson } from '../json/strict-json.ts';
import { damaged } from '../refusals.ts';
import type { AccountDocuments, BundleDocuments } from './documents.ts';

export function refuseBrokenAddenda({ bundle, accounts }: BundleDocuments): void {
  for (const [index, account] of accounts.entries()) {
    const { number } = account.sealed;
    const { account: of, addenda } = account.addenda;
    const isOfAccount = of.id === account.sealed.id && of.number === number && of.sha256 === account.sha256;
    if (!isOfAccount || addenda.length !== bundle.accounts[index]?.addenda) {
      throw damaged(`The addenda of account ${number} are not those that the bundle lists.`);
    }
    if (!isChained(account)) throw damaged(`The chain of addenda to account ${number} is broken.`);
  }
}

function isChained({ sealed, sha256, addenda }: AccountDocuments): boolean {
  const path = `${accountFolder(sealed.number)}/addenda.json`;
  let previousSha256 = sha256;
  return addenda.addenda.every((kept, index) => {
    const parsed = addendumSchema.safeParse(parseStrictJson(kept.document, path));
    const follows =
      parsed.success &&
      sha256Of(kept.document) === kept.sha256 &&
      parsed.data.number === index + 1 &&
      parsed.data.accountId === sealed.id &&
      parsed.data.accountSha256 === sha256 &&
      parsed.data.previousSha256 === previousSha256 &&
      passageAt(sealed.text, parsed.data.start, parsed.data.end) !== null;
    previousSha256 = kept.sha256;
    return follows;
  });
}
