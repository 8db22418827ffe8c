/** Plans of interviews, and what planning rests on: what was asked before, and what the person has said of their own accord. */
import * as z from 'zod';
import { interviewPlanSchema } from '../../domain/interview-plan.ts';
import { personSchema } from '../../domain/person.ts';
import { askedAccountSchema } from '../../domain/repetition.ts';
import { identifierSchema } from '../../domain/text-fields.ts';
import { newVersionSchema, savedVersionSchema, versionedSchema, versionNoteSchema } from '../../domain/versioned.ts';
import { declare, kibibyte } from '../operation.ts';

const versionedPlanSchema = versionedSchema(interviewPlanSchema);
export type VersionedPlan = z.output<typeof versionedPlanSchema>;

const groundworkSchema = z.strictObject({
  person: personSchema,
  /** The sealed accounts, in the order in which they were given. */
  asked: z.array(askedAccountSchema),
  /** The person's own words in those accounts, and the names that they gave. */
  ownWords: z.array(z.string()),
});

export const planOperations = {
  'plan.list': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema }),
    output: z.strictObject({
      person: personSchema,
      plans: z.array(versionedPlanSchema),
      asked: z.array(askedAccountSchema),
    }),
  }),
  /** What a new plan rests on. */
  'plan.prepare': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema }),
    output: groundworkSchema,
  }),
  'plan.read': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ planId: identifierSchema }),
    output: z.strictObject({
      ...groundworkSchema.shape,
      plan: versionedPlanSchema,
      /** Newest first. */
      versions: z.array(versionNoteSchema),
    }),
  }),
  /** Refuses a plan without the answers about a further interview once an account of the person is sealed. */
  'plan.save': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 512 * kibibyte,
    input: z.strictObject({ personId: identifierSchema, ...newVersionSchema(interviewPlanSchema).shape }),
    output: savedVersionSchema,
  }),
};
