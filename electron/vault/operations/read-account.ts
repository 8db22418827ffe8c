import { Refusal } from '../../../shared/contract/failure.ts';
import { findSealedAccount } from '../database/tables/accounts.ts';
import type { QueryHandler } from './handler.ts';
import { readSealedDocument } from './sealed-document.ts';

export const readAccount: QueryHandler<'account.read'> = ({ db }, { accountId }) => {
  const stored = findSealedAccount(db, accountId);
  if (stored === null) throw new Refusal('not-found', 'No sealed account is kept here. Go back to the person’s page.');
  return { value: { account: readSealedDocument(stored), sha256: stored.sha256 }, record: accountId, facts: {} };
};
