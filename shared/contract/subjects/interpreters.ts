/** The register of interpreters, and who interpreted which account of a person. */
import * as z from 'zod';
import { completeCircumstancesSchema } from '../../domain/account.ts';
import { interpretingSchema } from '../../domain/content.ts';
import {
  courtInterpreterSchema,
  interpretedExhibitsSchema,
  recognisedInterpreterSchema,
} from '../../domain/interpreted-account.ts';
import { interpreterSchema } from '../../domain/interpreter.ts';
import { personSchema } from '../../domain/person.ts';
import { identifierSchema } from '../../domain/text-fields.ts';
import { newVersionSchema, savedVersionSchema, versionedSchema } from '../../domain/versioned.ts';
import { accountHeadSchema } from '../account-head.ts';
import { nothing } from '../inputs.ts';
import { declare, kibibyte } from '../operation.ts';

const keptInterpreter = versionedSchema(interpreterSchema);
const keptExhibits = versionedSchema(interpretedExhibitsSchema);
const keptRecognised = versionedSchema(recognisedInterpreterSchema);
const keptCourtInterpreter = versionedSchema(courtInterpreterSchema);

const continuousAccountSchema = z.strictObject({
  ...accountHeadSchema.shape,
  interpreter: completeCircumstancesSchema.shape.interpreter,
  interpreting: interpretingSchema,
  /** Which entry of the register is the interpreter’s, as it was said once the account was sealed. */
  recognised: keptRecognised.nullable(),
  exhibits: keptExhibits.nullable(),
});
export type ContinuousAccount = z.output<typeof continuousAccountSchema>;

export const interpreterOperations = {
  'interpreter.list': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: nothing,
    output: z.strictObject({ interpreters: z.array(keptInterpreter) }),
  }),
  'interpreter.read': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ interpreterId: identifierSchema }),
    /** Newest first. */
    output: z.strictObject({ versions: z.array(keptInterpreter).min(1) }),
  }),
  'interpreter.keep': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 64 * kibibyte,
    input: newVersionSchema(interpreterSchema),
    output: savedVersionSchema,
  }),
  'interpreter.continuity': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema }),
    output: z.strictObject({
      person: personSchema,
      /** Sealed, in the order in which they were given. */
      accounts: z.array(continuousAccountSchema),
      register: z.array(keptInterpreter),
      court: keptCourtInterpreter.nullable(),
    }),
  }),
  'interpreter.keepCourt': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 16 * kibibyte,
    input: z.strictObject({ personId: identifierSchema, ...newVersionSchema(courtInterpreterSchema).shape }),
    output: savedVersionSchema,
  }),
  'interpreter.readExhibits': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ accountId: identifierSchema }),
    output: z.strictObject({
      person: personSchema,
      account: accountHeadSchema,
      /** Newest first. */
      versions: z.array(keptExhibits),
    }),
  }),
  'interpreter.keepExhibits': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 16 * kibibyte,
    input: z.strictObject({ accountId: identifierSchema, ...newVersionSchema(interpretedExhibitsSchema).shape }),
    output: savedVersionSchema,
  }),
  'interpreter.readRecognised': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ accountId: identifierSchema }),
    output: z.strictObject({
      person: personSchema,
      account: accountHeadSchema,
      /** As the account names the interpreter. */
      name: z.string(),
      register: z.array(keptInterpreter),
      /** Newest first. */
      versions: z.array(keptRecognised),
    }),
  }),
  'interpreter.keepRecognised': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 16 * kibibyte,
    input: z.strictObject({ accountId: identifierSchema, ...newVersionSchema(recognisedInterpreterSchema).shape }),
    output: savedVersionSchema,
  }),
};
