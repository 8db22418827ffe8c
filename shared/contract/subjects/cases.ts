/** A case and the people in it. */
import * as z from 'zod';
import { caseFactsSchema, caseSchema } from '../../domain/case.ts';
import { personSchema } from '../../domain/person.ts';
import { personProfileSchema } from '../../domain/person-profile.ts';
import { identifierSchema } from '../../domain/text-fields.ts';
import { changeReasonSchema, savedVersionSchema, versionedSchema, versionNoteSchema } from '../../domain/versioned.ts';
import { declare, kibibyte } from '../operation.ts';

const personInCaseSchema = z.strictObject({
  ...personSchema.pick({ id: true, chosenName: true }).shape,
  roles: personProfileSchema.shape.roles,
  section45MayArise: z.boolean(),
  sealedAccounts: z.int().nonnegative(),
  drafts: z.int().nonnegative(),
});

export const caseOperations = {
  'case.read': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ caseId: identifierSchema }),
    output: z.strictObject({
      case: caseSchema,
      /** Null while nothing but the reference is known. */
      facts: versionedSchema(caseFactsSchema).nullable(),
      /** Newest first. */
      versions: z.array(versionNoteSchema),
      people: z.array(personInCaseSchema),
    }),
  }),
  'case.saveFacts': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 128 * kibibyte,
    input: z.strictObject({
      caseId: identifierSchema,
      /** The version that the window last read, 0 for none. */
      basedOn: z.int().nonnegative(),
      changeReason: changeReasonSchema,
      document: caseFactsSchema,
    }),
    output: savedVersionSchema,
  }),
};
