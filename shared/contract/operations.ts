/**
 * The contract: every operation that the window may ask of the vault process, in one place. Both sides take their types from it; an
 * operation without a handler, or a handler without an operation, does not compile.
 */
import * as z from 'zod';
import {
  accountKinds,
  accountTextSchema,
  circumstancesSchema,
  completeCircumstancesSchema,
  draftSchema,
  sealedAccountSchema,
} from '../domain/account.ts';
import { comparisonSchema } from '../domain/comparison/result.ts';
import { sha256Schema } from '../domain/ledger.ts';
import { caseReferenceSchema, forceCodeSchema, personSchema } from '../domain/person.ts';
import { identifierSchema, instantSchema, oneLine } from '../domain/text-fields.ts';
import { declare, kibibyte, mebibyte } from './operation.ts';

const nothing = z.strictObject({});
/** Opaque, single-use, handed out by the file picker; the window never names a path. */
const fileTokenSchema = z.uuid();
/** Length in UTF-16 code units; strength is judged where the vault is created, not here, so that an old passphrase still opens. */
const passphraseSchema = z.string().min(1, 'Enter the passphrase.').max(1024);

const timelineEntrySchema = z.strictObject({
  accountId: identifierSchema,
  /** Number in the order of sealing; null while it is a draft. */
  number: z.int().positive().nullable(),
  kind: z.enum(accountKinds).nullable(),
  given: circumstancesSchema.shape.given,
  place: z.string(),
  language: z.string(),
  interviewer: z.string(),
  interpreter: circumstancesSchema.shape.interpreter,
  words: z.int().nonnegative(),
  changedAt: instantSchema,
});
export type TimelineEntry = z.output<typeof timelineEntrySchema>;

const comparedAccountSchema = z.strictObject({
  accountId: identifierSchema,
  number: z.int().positive(),
  text: z.string(),
  circumstances: completeCircumstancesSchema,
});
export type ComparedAccount = z.output<typeof comparedAccountSchema>;

const verificationSchema = z.strictObject({
  id: z.string(),
  caseReference: z.string(),
  exportedAt: z.string(),
  exportedBy: z.string(),
  accounts: z.int().nonnegative(),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** SHA-256 of the public key in both notations, to be compared with the receipt. */
  fingerprintHex: z.string(),
  fingerprintSsh: z.string(),
  tagManifestSha512: z.string(),
  /** Whether the signature was made by this vault's own key. */
  signedByThisVault: z.boolean(),
});
export type Verification = z.output<typeof verificationSchema>;

export const operations = {
  'vault.status': declare({
    kind: 'query',
    session: 'any',
    permission: 'none',
    ledger: 'none',
    maximumBytes: kibibyte,
    input: nothing,
    output: z.strictObject({
      state: z.enum(['absent', 'locked', 'open']),
      officer: z.string().nullable(),
      forceCode: z.string().nullable(),
    }),
  }),
  'vault.create': declare({
    kind: 'command',
    session: 'any',
    permission: 'none',
    ledger: 'collection',
    maximumBytes: 8 * kibibyte,
    input: z.strictObject({
      officer: oneLine(200),
      forceCode: forceCodeSchema,
      passphrase: passphraseSchema,
      /** An Ed25519 private key (PKCS #8 PEM) that the force issued; without it the vault makes its own. */
      signingKey: fileTokenSchema.nullable(),
    }),
    output: z.strictObject({ fingerprintHex: z.string(), fingerprintSsh: z.string() }),
  }),
  'vault.unlock': declare({
    kind: 'command',
    session: 'any',
    permission: 'none',
    ledger: 'consultation',
    maximumBytes: 8 * kibibyte,
    input: z.strictObject({ passphrase: passphraseSchema }),
    output: z.strictObject({ officer: z.string(), forceCode: z.string() }),
  }),
  'person.add': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'collection',
    maximumBytes: 8 * kibibyte,
    input: z.strictObject({ chosenName: oneLine(200), caseReference: caseReferenceSchema }),
    output: z.strictObject({ personId: identifierSchema }),
  }),
  'person.list': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: nothing,
    output: z.strictObject({
      people: z.array(
        z.strictObject({
          ...personSchema.shape,
          sealedAccounts: z.int().nonnegative(),
          drafts: z.int().nonnegative(),
        }),
      ),
    }),
  }),
  'person.read': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema }),
    output: z.strictObject({ person: personSchema, accounts: z.array(timelineEntrySchema) }),
  }),
  'account.begin': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'collection',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema }),
    output: z.strictObject({ accountId: identifierSchema }),
  }),
  'account.readDraft': declare({
    kind: 'query',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ accountId: identifierSchema }),
    output: z.strictObject({ person: personSchema, draft: draftSchema }),
  }),
  'account.saveDraft': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 24 * mebibyte,
    input: z.strictObject({
      accountId: identifierSchema,
      /** The revision that the window last read or saved; a newer one in the vault makes this one stale. */
      basedOn: z.int().nonnegative(),
      circumstances: circumstancesSchema,
      text: accountTextSchema,
    }),
    output: z.strictObject({ revision: z.int().nonnegative(), savedAt: instantSchema }),
  }),
  'account.seal': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: kibibyte,
    input: z.strictObject({ accountId: identifierSchema, revision: z.int().positive() }),
    output: z.strictObject({ number: z.int().positive(), sha256: sha256Schema }),
  }),
  'account.read': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ accountId: identifierSchema }),
    output: z.strictObject({ account: sealedAccountSchema, sha256: sha256Schema }),
  }),
  'comparison.read': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema }),
    output: z.strictObject({
      person: personSchema,
      /** In the order in which they were given; the comparison's account indices point here. */
      accounts: z.array(comparedAccountSchema),
      comparison: comparisonSchema,
    }),
  }),
  'bundle.export': declare({
    kind: 'job',
    session: 'open',
    permission: 'export-bundles',
    ledger: 'disclosure',
    maximumBytes: 8 * kibibyte,
    input: z.strictObject({
      personId: identifierSchema,
      destination: fileTokenSchema,
      recipient: oneLine(200),
      reason: oneLine(1000),
    }),
    output: z.strictObject({
      id: z.string(),
      fileName: z.string(),
      bytes: z.int().positive(),
      sha256: sha256Schema,
      tagManifestSha512: z.string(),
      fingerprintHex: z.string(),
      fingerprintSsh: z.string(),
    }),
  }),
  'bundle.verify': declare({
    kind: 'job',
    session: 'open',
    permission: 'verify-bundles',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ bundle: fileTokenSchema }),
    output: verificationSchema,
  }),
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
