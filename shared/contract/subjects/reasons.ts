/** Why an account differs from an earlier one: in the person's own words, or that they were not asked or declined; what others say stands apart. */
import * as z from 'zod';
import { personSchema } from '../../domain/person.ts';
import { reasonForChangeSchema } from '../../domain/reason-for-change.ts';
import { identifierSchema } from '../../domain/text-fields.ts';
import { newVersionSchema, savedVersionSchema, versionedSchema } from '../../domain/versioned.ts';
import { accountHeadSchema } from '../account-head.ts';
import { declare, kibibyte } from '../operation.ts';

const keptReason = versionedSchema(reasonForChangeSchema);

export const reasonOperations = {
  'reason.list': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema }),
    output: z.strictObject({
      person: personSchema,
      /** Sealed, in the order in which they were given. */
      accounts: z.array(accountHeadSchema),
      /** By account in that order, then by where the passage stands. */
      reasons: z.array(z.strictObject({ reason: keptReason, passage: z.string() })),
    }),
  }),
  'reason.read': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({
      accountId: identifierSchema,
      start: reasonForChangeSchema.shape.start,
      end: reasonForChangeSchema.shape.end,
    }),
    output: z.strictObject({
      person: personSchema,
      account: accountHeadSchema,
      passage: z.string(),
      /** Of this very passage, newest first; empty where nothing is recorded yet. */
      versions: z.array(keptReason),
    }),
  }),
  'reason.keep': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 256 * kibibyte,
    input: newVersionSchema(reasonForChangeSchema),
    output: savedVersionSchema,
  }),
};
