/** Reads the addenda of an account, and never without checking every hash and the chain that begins with the account itself. */
import { Refusal } from '../../../shared/contract/failure.ts';
import { addendumSchema, type KeptAddendum } from '../../../shared/domain/addendum.ts';
import type { ReadHandle } from '../database/handles.ts';
import { addendaOf, type StoredAddendum } from '../database/tables/addenda.ts';
import { sha256 } from './sealed-document.ts';

/** In the order in which they were added. Throws `damaged` where one is not what it was, or not where it was. */
export function readAddenda(db: ReadHandle, account: { readonly accountId: string; readonly sha256: string }) {
  let previousSha256 = account.sha256;
  return addendaOf(db, account.accountId).map((stored, index): StoredAddendum & KeptAddendum => {
    const addendum = addendumSchema.parse(JSON.parse(stored.document));
    const inPlace =
      addendum.number === index + 1 &&
      addendum.previousSha256 === previousSha256 &&
      addendum.accountId === account.accountId &&
      addendum.accountSha256 === account.sha256;
    if (sha256(stored.document) !== stored.sha256 || !inPlace) throw damagedAddendum();
    previousSha256 = stored.sha256;
    return { ...stored, addendum };
  });
}

function damagedAddendum(): Refusal {
  return new Refusal(
    'damaged',
    'An addendum does not match its own hash. Nothing was changed. Make a copy of the vault and ask for help.',
  );
}
