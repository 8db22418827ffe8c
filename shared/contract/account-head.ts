/** What a list says of a sealed account, so that a reader knows which one it is. */
import * as z from 'zod';
import { completeCircumstancesSchema } from '../domain/account.ts';
import { identifierSchema } from '../domain/text-fields.ts';

export const accountHeadSchema = z.strictObject({
  accountId: identifierSchema,
  /** In the order of sealing. */
  number: z.int().positive(),
  kind: completeCircumstancesSchema.shape.kind,
  given: completeCircumstancesSchema.shape.given,
});
export type AccountHead = z.output<typeof accountHeadSchema>;
