/** Addenda to sealed accounts. */
import * as z from 'zod';
import { keptAddendumSchema, newAddendumSchema } from '../../domain/addendum.ts';
import { sha256Schema } from '../../domain/ledger.ts';
import { identifierSchema } from '../../domain/text-fields.ts';
import { declare, kibibyte, mebibyte } from '../operation.ts';

export const addendumOperations = {
  'addendum.list': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ accountId: identifierSchema }),
    output: z.strictObject({
      /** In the order in which they were added, each with the words of the account that it is about. */
      addenda: z.array(z.strictObject({ ...keptAddendumSchema.shape, passage: z.string() })),
    }),
  }),
  'addendum.add': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 2 * mebibyte,
    input: z.strictObject({
      accountId: identifierSchema,
      /** How many addenda the window last read; one that was added elsewhere in between makes this one stale. */
      basedOn: z.int().nonnegative(),
      addendum: newAddendumSchema,
    }),
    output: z.strictObject({ number: z.int().positive(), sha256: sha256Schema }),
  }),
};
