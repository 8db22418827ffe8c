/**
 * The contract: every operation that the window may ask of the vault process, in one map made of the subjects' own. Both sides take their types
 * from it; an operation without a handler, or a handler without an operation, does not compile.
 */
import type * as z from 'zod';
import { accountOperations } from './subjects/accounts.ts';
import { addendumOperations } from './subjects/addenda.ts';
import { bundleOperations } from './subjects/bundles.ts';
import { caseOperations } from './subjects/cases.ts';
import { decisionOperations } from './subjects/decisions.ts';
import { exposureOperations } from './subjects/exposures.ts';
import { fileOperations } from './subjects/files.ts';
import { interpreterOperations } from './subjects/interpreters.ts';
import { peopleOperations } from './subjects/people.ts';
import { planOperations } from './subjects/plans.ts';
import { profileOperations } from './subjects/profiles.ts';
import { reasonOperations } from './subjects/reasons.ts';
import { searchOperations } from './subjects/search.ts';
import { vaultOperations } from './subjects/vault.ts';

export const operations = {
  ...vaultOperations,
  ...peopleOperations,
  ...caseOperations,
  ...profileOperations,
  ...planOperations,
  ...accountOperations,
  ...addendumOperations,
  ...interpreterOperations,
  ...exposureOperations,
  ...reasonOperations,
  ...decisionOperations,
  ...searchOperations,
  ...fileOperations,
  ...bundleOperations,
};

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type InputOf<Name extends OperationName> = z.output<Operations[Name]['input']>;
export type OutputOf<Name extends OperationName> = z.output<Operations[Name]['output']>;
export type NamesOfKind<Kind extends 'query' | 'command' | 'job'> = {
  [Name in OperationName]: Operations[Name]['kind'] extends Kind ? Name : never;
}[OperationName];

/** The same declarations, typed so that code that is generic over the name keeps input and output together. */
export const schemas: {
  readonly [Name in OperationName]: {
    readonly input: z.ZodType<InputOf<Name>>;
    readonly output: z.ZodType<OutputOf<Name>>;
  };
} = operations;

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}
