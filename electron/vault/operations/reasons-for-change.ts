/** Reasons for change: one record a passage, about the account in which the passage stands. */
import { Refusal } from '../../../shared/contract/failure.ts';
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { passageAt } from '../../../shared/domain/passage-at.ts';
import { type ReasonForChange, reasonForChangeSchema } from '../../../shared/domain/reason-for-change.ts';
import type { ReadHandle } from '../database/handles.ts';
import { everyVersion, type RecordKind, recordsAbout, type Versioned } from '../database/tables/versioned-records.ts';
import type { CommandHandler, QueryHandler } from './handler.ts';
import { keepOneOfMany, refuseIfBegun } from './keep-about.ts';
import { knownPerson } from './known-records.ts';
import { headOf, knownSealed, sealedInOrderGiven } from './known-sealed.ts';

export const reasonKind: RecordKind<typeof reasonForChangeSchema> = {
  kind: 'reason-for-change',
  document: reasonForChangeSchema,
};

interface Place {
  readonly start: number;
  readonly end: number;
}

export const listReasons: QueryHandler<'reason.list'> = ({ db }, { personId }) => {
  const person = knownPerson(db, personId);
  const accounts = sealedInOrderGiven(db, personId);
  const reasons = accounts.flatMap((sealed) => reasonsAbout(db, sealed));
  return {
    value: { person, accounts: accounts.map(headOf), reasons },
    record: personId,
    facts: { shown: reasons.length },
  };
};

function reasonsAbout(db: ReadHandle, sealed: SealedAccount) {
  return recordsAbout(db, reasonKind, sealed.id)
    .toSorted((one, other) => one.document.start - other.document.start || one.document.end - other.document.end)
    .map((reason) => ({ reason, passage: knownPassage(sealed, reason.document) }));
}

export const readReason: QueryHandler<'reason.read'> = ({ db }, { accountId, start, end }) => {
  const { sealed } = knownSealed(db, accountId);
  const kept = reasonsAt(db, accountId, { start, end })[0];
  const value = {
    person: knownPerson(db, sealed.person.id),
    account: headOf(sealed),
    passage: knownPassage(sealed, { start, end }),
    versions: kept === undefined ? [] : everyVersion(db, reasonKind, kept.id),
  };
  return { value, record: accountId, facts: { start, end } };
};

export const keepReason: CommandHandler<'reason.keep'> = (context, input) => {
  const { accountId, start, end } = input.document;
  const { sealed } = knownSealed(context.db, accountId);
  knownPassage(sealed, { start, end });
  const ofPassage = reasonsAt(context.db, accountId, { start, end });
  if (input.id === null) refuseIfBegun(ofPassage);
  else if (ofPassage.every(({ id }) => id !== input.id)) {
    throw new Refusal('not-found', 'No reason is kept for this passage under that name. Open the passage again.');
  }
  const kept = keepOneOfMany(context, reasonKind, accountId, input);
  return { value: kept, record: accountId, facts: { reason: kept.id, version: kept.version } };
};

function reasonsAt(db: ReadHandle, accountId: string, { start, end }: Place): Versioned<ReasonForChange>[] {
  return recordsAbout(db, reasonKind, accountId).filter(
    ({ document }) => document.start === start && document.end === end,
  );
}

function knownPassage({ text }: SealedAccount, { start, end }: Place): string {
  const passage = passageAt(text, start, end);
  if (passage === null) throw new Refusal('not-found', 'The account has no such passage. Choose the passage again.');
  return passage;
}
