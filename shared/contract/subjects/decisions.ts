/** What people decide about the comparison: which passages tell the same, marks, and what came of checking a translation. */
import * as z from 'zod';
import { decidedMatterSchema, keptDecisionSchema } from '../../domain/growth/decisions.ts';
import { personSchema } from '../../domain/person.ts';
import { identifierSchema } from '../../domain/text-fields.ts';
import { newVersionSchema, savedVersionSchema } from '../../domain/versioned.ts';
import { accountHeadSchema } from '../account-head.ts';
import { declare, kibibyte } from '../operation.ts';

export const decisionOperations = {
  'decision.list': declare({
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
      /** By account in that order, then in the order in which they were first made. */
      decisions: z.array(
        z.strictObject({
          /** The words of the passage that was decided on. */
          passage: z.string(),
          /** The words of the earlier passage, where the decision is about two. */
          earlier: z.string().nullable(),
          /** Newest first. */
          versions: z.array(keptDecisionSchema).min(1),
        }),
      ),
    }),
  }),
  'decision.keep': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 32 * kibibyte,
    input: newVersionSchema(decidedMatterSchema),
    output: savedVersionSchema,
  }),
};
