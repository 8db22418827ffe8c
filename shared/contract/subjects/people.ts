/** The people who give accounts. */
import * as z from 'zod';
import { accountKinds, circumstancesSchema, spokenDateSchema } from '../../domain/account.ts';
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
  /** Null for a draft, which is not read for a list. */
  words: z.int().nonnegative().nullable(),
  changedAt: instantSchema,
});
export type TimelineEntry = z.output<typeof timelineEntrySchema>;

const timelineExposureSchema = z.strictObject({ id: identifierSchema, when: spokenDateSchema, what: z.string() });
export type TimelineExposure = z.output<typeof timelineExposureSchema>;

const personProgressSchema = z.strictObject({
  hasProfile: z.boolean(),
  /** When the newest plan was last changed; null where there is none. */
  plannedAt: instantSchema.nullable(),
  /** When the accounts were last shown beside each other; null where they never were. */
  comparedAt: instantSchema.nullable(),
  /** Sealed accounts of which it is recorded whether the person was asked what they had seen or been told before. */
  askedOfExposures: z.array(identifierSchema),
});
export type PersonProgress = z.output<typeof personProgressSchema>;

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
    output: z.strictObject({
      person: personSchema,
      /** Sealed accounts in the order of sealing, then drafts. */
      accounts: z.array(timelineEntrySchema),
      /** What the person had seen or been told, as the register has it. */
      exposures: z.array(timelineExposureSchema),
      /** What the next step is judged by. */
      progress: personProgressSchema,
    }),
  }),
};
