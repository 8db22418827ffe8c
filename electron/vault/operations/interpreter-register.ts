/** The register of interpreters: it belongs to the vault, not to one person. */
import { Refusal } from '../../../shared/contract/failure.ts';
import { type Interpreter, interpreterSchema } from '../../../shared/domain/interpreter.ts';
import type { ReadHandle } from '../database/handles.ts';
import { everyVersion, type RecordKind, recordsAbout, type Versioned } from '../database/tables/versioned-records.ts';
import type { CommandHandler, QueryHandler } from './handler.ts';
import { keepOneOfMany } from './keep-about.ts';

const interpreterKind: RecordKind<typeof interpreterSchema> = { kind: 'interpreter', document: interpreterSchema };

/** In the order in which they were first entered. */
export function registeredInterpreters(db: ReadHandle): Versioned<Interpreter>[] {
  return recordsAbout(db, interpreterKind, null);
}

export const listInterpreters: QueryHandler<'interpreter.list'> = ({ db }) => {
  const interpreters = registeredInterpreters(db);
  return { value: { interpreters }, record: 'interpreters', facts: { shown: interpreters.length } };
};

export const readInterpreter: QueryHandler<'interpreter.read'> = ({ db }, { interpreterId }) => {
  const versions = everyVersion(db, interpreterKind, interpreterId);
  if (versions.length === 0) {
    throw new Refusal('not-found', 'This interpreter is not in the register. Go back to the register.');
  }
  return { value: { versions }, record: interpreterId, facts: {} };
};

export const keepInterpreter: CommandHandler<'interpreter.keep'> = (context, input) => {
  const kept = keepOneOfMany(context, interpreterKind, null, input);
  return { value: kept, record: kept.id, facts: { version: kept.version } };
};
