/** The people who give accounts. */
import * as z from 'zod';
import { accountKinds, circumstancesSchema } from '../../domain/account.ts';
import { caseReferenceSchema, personSchema } from '../../domain/person.ts';
import { identifierSchema, instantSchema, oneLine } from '../../domain/text-fields.ts';
import { nothing } from '../inputs.ts';
import { declare, kibibyte } from '../operation.ts';

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

export const peopleOperations = {
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
};
