import { inOrderGiven } from '../../../shared/domain/account-order.ts';
import { spokenText } from '../../../shared/domain/account-text.ts';
import { compareAccounts } from '../../../shared/domain/comparison/compare.ts';
import { sealedAccountsOf } from '../database/tables/accounts.ts';
import type { QueryHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';
import { readSealedDocument } from './sealed-document.ts';

/** Every sealed account of a person, in the order given, each compared with all earlier ones. */
export const readComparison: QueryHandler<'comparison.read'> = ({ db }, { personId }) => {
  const person = knownPerson(db, personId);
  const sealed = inOrderGiven(sealedAccountsOf(db, personId).map(readSealedDocument));
  const accounts = sealed.map((account) => ({
    accountId: account.id,
    number: account.number,
    ...spokenText(account),
    circumstances: account.circumstances,
  }));
  const comparison = compareAccounts(accounts);
  return { value: { person, accounts, comparison }, record: personId, facts: { accounts: accounts.length } };
};
