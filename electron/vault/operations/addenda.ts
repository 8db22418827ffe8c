/** Addenda to sealed accounts: each is written once, hashed, and chained to the one before it or to the account. */
import { Refusal } from '../../../shared/contract/failure.ts';
import { addendumDocument, addendumProblems, addendumSchema } from '../../../shared/domain/addendum.ts';
import { passageAt } from '../../../shared/domain/passage-at.ts';
import { insertAddendum } from '../database/tables/addenda.ts';
import { readAddenda } from './addendum-chain.ts';
import type { CommandHandler, QueryHandler } from './handler.ts';
import { knownSealed } from './known-sealed.ts';
import { sha256 as hashOf } from './sealed-document.ts';

export const listAddenda: QueryHandler<'addendum.list'> = ({ db }, { accountId }) => {
  const { sealed, sha256 } = knownSealed(db, accountId);
  const addenda = readAddenda(db, { accountId, sha256 }).map((kept) => ({
    addendum: kept.addendum,
    sha256: kept.sha256,
    passage: passageAt(sealed.text, kept.addendum.start, kept.addendum.end) ?? '',
  }));
  return { value: { addenda }, record: accountId, facts: { shown: addenda.length } };
};

export const addAddendum: CommandHandler<'addendum.add'> = ({ db, vault, now, newId }, input) => {
  const { accountId, basedOn, addendum: added } = input;
  const { sealed, sha256 } = knownSealed(db, accountId);
  const earlier = readAddenda(db, { accountId, sha256 });
  if (earlier.length !== basedOn) {
    throw new Refusal('stale', 'An addendum was added since you opened this account. Read it, then add yours.');
  }
  if (passageAt(sealed.text, added.start, added.end) === null) {
    const message = 'Choose a passage of this account.';
    throw new Refusal('incomplete', message, [{ field: 'addendum.start', message }]);
  }
  const problems = addendumProblems(added).map(({ field, message }) => ({ field: `addendum.${field}`, message }));
  if (problems.length > 0) throw new Refusal('incomplete', 'Complete these parts of the addendum.', problems);
  const number = earlier.length + 1;
  const addendum = addendumSchema.parse({
    format: 'addendum/1',
    id: newId(),
    accountId,
    accountSha256: sha256,
    number,
    addedAt: now,
    addedBy: vault.officer,
    ...added,
    previousSha256: earlier.at(-1)?.sha256 ?? sha256,
  });
  const document = addendumDocument(addendum);
  const hash = hashOf(document);
  insertAddendum(db, { id: addendum.id, accountId, number, document, sha256: hash });
  return {
    value: { number, sha256: hash },
    record: accountId,
    facts: { addendum: addendum.id, number, kind: addendum.kind, sha256: hash },
  };
};
