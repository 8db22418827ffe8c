import { insertAccount } from '../database/tables/accounts.ts';
import type { CommandHandler } from './handler.ts';
import { knownPerson } from './known-records.ts';

export const beginAccount: CommandHandler<'account.begin'> = ({ db, vault, now, newId }, { personId }) => {
  knownPerson(db, personId);
  const accountId = newId();
  insertAccount(db, { id: accountId, personId, begunAt: now, begunBy: vault.officer });
  return { value: { accountId }, record: accountId, facts: { person: personId } };
};
