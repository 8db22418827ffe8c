/** Who interpreted which account of a person, what became of the exhibits, and who is proposed for court. */
import type { ContinuousAccount } from '../../../shared/contract/subjects/interpreters.ts';
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { courtInterpreterSchema, interpretedExhibitsSchema } from '../../../shared/domain/interpreted-account.ts';
import type { ReadHandle } from '../database/handles.ts';
import { everyVersion, type RecordKind, recordsAbout } from '../database/tables/versioned-records.ts';
import type { CommandHandler, QueryHandler } from './handler.ts';
import { registeredInterpreters } from './interpreter-register.ts';
import { keepTheOne } from './keep-about.ts';
import { knownPerson } from './known-records.ts';
import { headOf, knownSealed, sealedInOrderGiven } from './known-sealed.ts';
import { recognisedInterpreter } from './recognised-interpreters.ts';

const courtKind: RecordKind<typeof courtInterpreterSchema> = {
  kind: 'court-interpreter',
  document: courtInterpreterSchema,
};
const exhibitsKind: RecordKind<typeof interpretedExhibitsSchema> = {
  kind: 'interpreted-exhibits',
  document: interpretedExhibitsSchema,
};

export const readContinuity: QueryHandler<'interpreter.continuity'> = ({ db }, { personId }) => {
  const person = knownPerson(db, personId);
  const value = {
    person,
    accounts: sealedInOrderGiven(db, personId).map((sealed) => continuousAccount(db, sealed)),
    register: registeredInterpreters(db),
    court: recordsAbout(db, courtKind, personId)[0] ?? null,
  };
  return { value, record: personId, facts: {} };
};

function continuousAccount(db: ReadHandle, sealed: SealedAccount): ContinuousAccount {
  return {
    ...headOf(sealed),
    interpreter: sealed.circumstances.interpreter,
    interpreting: sealed.occasion.interpreting,
    recognised: recognisedInterpreter(db, sealed.id),
    exhibits: recordsAbout(db, exhibitsKind, sealed.id)[0] ?? null,
  };
}

export const keepCourtInterpreter: CommandHandler<'interpreter.keepCourt'> = (context, { personId, ...version }) => {
  knownPerson(context.db, personId);
  const kept = keepTheOne(context, courtKind, personId, version);
  return { value: kept, record: personId, facts: { courtInterpreter: kept.id, version: kept.version } };
};

export const readExhibits: QueryHandler<'interpreter.readExhibits'> = ({ db }, { accountId }) => {
  const { sealed } = knownSealed(db, accountId);
  const kept = recordsAbout(db, exhibitsKind, accountId)[0];
  const value = {
    person: knownPerson(db, sealed.person.id),
    account: headOf(sealed),
    versions: kept === undefined ? [] : everyVersion(db, exhibitsKind, kept.id),
  };
  return { value, record: accountId, facts: {} };
};

export const keepExhibits: CommandHandler<'interpreter.keepExhibits'> = (context, { accountId, ...version }) => {
  knownSealed(context.db, accountId);
  const kept = keepTheOne(context, exhibitsKind, accountId, version);
  return { value: kept, record: accountId, facts: { exhibits: kept.id, version: kept.version } };
};
