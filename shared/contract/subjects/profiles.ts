/** What is known of a person beyond the name they chose. */
import * as z from 'zod';
import { personSchema } from '../../domain/person.ts';
import { personProfileSchema } from '../../domain/person-profile.ts';
import { identifierSchema } from '../../domain/text-fields.ts';
import { changeReasonSchema, savedVersionSchema, versionedSchema, versionNoteSchema } from '../../domain/versioned.ts';
import { declare, kibibyte } from '../operation.ts';

export const profileOperations = {
  'profile.read': declare({
    kind: 'query',
    session: 'open',
    permission: 'read-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ personId: identifierSchema }),
    output: z.strictObject({
      person: personSchema,
      /** Null while nothing but the chosen name is known. */
      profile: versionedSchema(personProfileSchema).nullable(),
      /** Newest first. */
      versions: z.array(versionNoteSchema),
    }),
  }),
  'profile.save': declare({
    kind: 'command',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'alteration',
    maximumBytes: 256 * kibibyte,
    input: z.strictObject({
      personId: identifierSchema,
      /** The version that the window last read, 0 for none. */
      basedOn: z.int().nonnegative(),
      changeReason: changeReasonSchema,
      document: personProfileSchema,
    }),
    output: savedVersionSchema,
  }),
};
