/** What a person had seen or been told before each account. */
import * as z from 'zod';
import { exposureInquirySchema, exposureSchema } from '../../domain/exposure.ts';
import { personSchema } from '../../domain/person.ts';
import { identifierSchema } from '../../domain/text-fields.ts';
import { newVersionSchema, savedVersionSchema, versionedSchema } from '../../domain/versioned.ts';
import { accountHeadSchema } from '../account-head.ts';
import { declare, kibibyte } from '../operation.ts';

const keptExposure = versionedSchema(exposureSchema);
const keptInquiry = versionedSchema(exposureInquirySchema);

export const exposureOperations = {
  'exposure.list': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema }),
    output: z.strictObject({
      person: personSchema,
      /** In the order in which they were first recorded. */
      exposures: z.array(keptExposure),
      /** Sealed, in the order in which they were given; `inquiry` null where nothing is recorded of asking. */
      accounts: z.array(z.strictObject({ ...accountHeadSchema.shape, inquiry: keptInquiry.nullable() })),
    }),
  }),
  'exposure.read': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema, exposureId: identifierSchema }),
    /** Newest first. */
    output: z.strictObject({ person: personSchema, versions: z.array(keptExposure).min(1) }),
  }),
  'exposure.keep': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 32 * kibibyte,
    input: z.strictObject({ personId: identifierSchema, ...newVersionSchema(exposureSchema).shape }),
    output: savedVersionSchema,
  }),
  'exposure.readInquiry': declare({
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
      versions: z.array(keptInquiry),
    }),
  }),
  'exposure.keepInquiry': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 16 * kibibyte,
    input: z.strictObject({ accountId: identifierSchema, ...newVersionSchema(exposureInquirySchema).shape }),
    output: savedVersionSchema,
  }),
};
