/** Drafts, sealed accounts, and what they share. */
import * as z from 'zod';
import { draftHeaderSchema, draftSchema, sealedAccountSchema } from '../../domain/account.ts';
import { turnSpliceSchema } from '../../domain/content.ts';
import { growthRecordSchema } from '../../domain/growth/growth-record.ts';
import { sha256Schema } from '../../domain/ledger.ts';
import { personSchema } from '../../domain/person.ts';
import { identifierSchema, instantSchema, oneLine } from '../../domain/text-fields.ts';
import { declare, kibibyte, mebibyte } from '../operation.ts';

export const accountOperations = {
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
      /** Only what changed against that revision: null where nothing did. */
      header: draftHeaderSchema.nullable(),
      turns: turnSpliceSchema.nullable(),
    }),
    output: z.strictObject({ revision: z.int().nonnegative(), savedAt: instantSchema }),
  }),
  /** Every draft that differs, newest first. */
  'account.drafts': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ accountId: identifierSchema }),
    output: z.strictObject({
      person: personSchema,
      /** Null where the account is not sealed yet. */
      number: z.int().positive().nullable(),
      drafts: z.array(z.strictObject({ revision: z.int().positive(), savedAt: instantSchema, savedBy: oneLine(200) })),
    }),
  }),
  'account.readDraftRevision': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ accountId: identifierSchema, revision: z.int().positive() }),
    output: z.strictObject({
      person: personSchema,
      number: z.int().positive().nullable(),
      savedBy: oneLine(200),
      draft: draftSchema,
    }),
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
    output: growthRecordSchema,
  }),
};
