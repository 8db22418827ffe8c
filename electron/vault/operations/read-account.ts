import type { QueryHandler } from './handler.ts';
import { knownSealed } from './known-sealed.ts';

export const readAccount: QueryHandler<'account.read'> = ({ db }, { accountId }) => {
  const { sealed, sha256 } = knownSealed(db, accountId);
  return { value: { account: sealed, sha256 }, record: accountId, facts: {} };
};
