/** Reads a sealed account back, and never without checking that its bytes are still those that were sealed. */
import { createHash } from 'node:crypto';
import { Refusal } from '../../../shared/contract/failure.ts';
import { type SealedAccount, sealedAccountSchema } from '../../../shared/domain/account.ts';
import type { StoredSealedAccount } from '../database/tables/accounts.ts';

export function readSealedDocument(stored: StoredSealedAccount): SealedAccount {
  checkSealedDocument(stored);
  return sealedAccountSchema.parse(JSON.parse(stored.document));
}

/** Throws `Refusal('damaged')` where the bytes are not those that were sealed. */
export function checkSealedDocument(stored: StoredSealedAccount): void {
  if (sha256(stored.document) !== stored.sha256) {
    throw new Refusal(
      'damaged',
      'A sealed account does not match its own hash. Nothing was changed. Make a copy of the vault and ask for help.',
    );
  }
}

/** Hexadecimal SHA-256 of the text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
