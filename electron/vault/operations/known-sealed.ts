/** Finds sealed accounts that an operation names, checked against their hashes. */
import type { AccountHead } from '../../../shared/contract/account-head.ts';
import { Refusal } from '../../../shared/contract/failure.ts';
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { inOrderGiven } from '../../../shared/domain/account-order.ts';
import type { ReadHandle } from '../database/handles.ts';
import { findSealedAccount, sealedAccountsOf } from '../database/tables/accounts.ts';
import { knownAccount } from './known-records.ts';
import { readSealedDocument } from './sealed-document.ts';

export interface KnownSealed {
  readonly sealed: SealedAccount;
  readonly sha256: string;
}

/** Throws `not-found` for an account that is not there, `not-permitted` for a draft. */
export function knownSealed(db: ReadHandle, accountId: string): KnownSealed {
  knownAccount(db, accountId);
  const stored = findSealedAccount(db, accountId);
  if (stored === null) {
    throw new Refusal(
      'not-permitted',
      'This account is still a draft. Open it from the person’s page: go on writing there, or seal it first.',
    );
  }
  return { sealed: readSealedDocument(stored), sha256: stored.sha256 };
}

/** All sealed accounts of a person, in the order in which they were given. */
export function sealedInOrderGiven(db: ReadHandle, personId: string): SealedAccount[] {
  return inOrderGiven(sealedAccountsOf(db, personId).map(readSealedDocument));
}

export function headOf({ id, number, circumstances }: SealedAccount): AccountHead {
  return { accountId: id, number, kind: circumstances.kind, given: circumstances.given };
}
