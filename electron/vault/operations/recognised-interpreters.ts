/** Which entry of the register the interpreter of a sealed account has, said later and kept beside the account, which stays as it is. */
import { Refusal } from '../../../shared/contract/failure.ts';
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { type RecognisedInterpreter, recognisedInterpreterSchema } from '../../../shared/domain/interpreted-account.ts';
import type { ReadHandle } from '../database/handles.ts';
import { everyVersion, type RecordKind, recordsAbout, type Versioned } from '../database/tables/versioned-records.ts';
import type { CommandHandler, QueryHandler } from './handler.ts';
import { registeredInterpreters } from './interpreter-register.ts';
import { keepTheOne } from './keep-about.ts';
import { knownPerson } from './known-records.ts';
import { headOf, knownSealed } from './known-sealed.ts';

const recognisedKind: RecordKind<typeof recognisedInterpreterSchema> = {
  kind: 'recognised-interpreter',
  document: recognisedInterpreterSchema,
};

/** What was said last of an account's interpreter; null where nothing was. */
export function recognisedInterpreter(db: ReadHandle, accountId: string): Versioned<RecognisedInterpreter> | null {
  return recordsAbout(db, recognisedKind, accountId)[0] ?? null;
}

export const readRecognised: QueryHandler<'interpreter.readRecognised'> = ({ db }, { accountId }) => {
  const { sealed, name } = interpretedOutsideTheRegister(db, accountId);
  const kept = recognisedInterpreter(db, accountId);
  const value = {
    person: knownPerson(db, sealed.person.id),
    account: headOf(sealed),
    name,
    register: registeredInterpreters(db),
    versions: kept === null ? [] : everyVersion(db, recognisedKind, kept.id),
  };
  return { value, record: accountId, facts: {} };
};

export const keepRecognised: CommandHandler<'interpreter.keepRecognised'> = (context, { accountId, ...version }) => {
  const { registerId } = version.document;
  interpretedOutsideTheRegister(context.db, accountId);
  if (registerId !== null && !registeredInterpreters(context.db).some(({ id }) => id === registerId)) {
    throw new Refusal('not-found', 'This interpreter is not in the register. Add them to the register first.');
  }
  const kept = keepTheOne(context, recognisedKind, accountId, version);
  return { value: kept, record: accountId, facts: { recognised: kept.id, version: kept.version } };
};

/** A sealed account whose interpreter was not chosen from the register. Throws `not-permitted` for any other. */
function interpretedOutsideTheRegister(db: ReadHandle, accountId: string): { sealed: SealedAccount; name: string } {
  const { sealed } = knownSealed(db, accountId);
  const { interpreter } = sealed.circumstances;
  if (interpreter.used !== 'yes') {
    throw new Refusal('not-permitted', 'Nobody interpreted this account. Go back to who interpreted which account.');
  }
  if (sealed.occasion.interpreting.registerId !== null) {
    throw new Refusal(
      'not-permitted',
      'This account was sealed with the interpreter’s entry in the register. Where that is wrong, add an addendum to the account.',
    );
  }
  return { sealed, name: interpreter.name };
}
