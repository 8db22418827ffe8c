/** Bringing in text from a file: a look at what was read, then a new draft with it. */
import * as z from 'zod';
import { speakers } from '../../domain/content.ts';
import { sha256Schema } from '../../domain/ledger.ts';
import { freeText, identifierSchema } from '../../domain/text-fields.ts';
import { fileTokenSchema } from '../inputs.ts';
import { declare, kibibyte } from '../operation.ts';

/** Windows-1252 only where the officer says so: nothing is guessed. */
const fileEncodings = ['unicode', 'windows-1252'] as const;
export type FileEncoding = (typeof fileEncodings)[number];

/** Whom a label of the file stands for; `none` where it is no speaker but part of what was said. */
const labelRoles = [...speakers, 'none'] as const;

/** As the file has it; null for turns that it gives to nobody. */
const labelSchema = freeText(500).nullable();

const givenFile = { personId: identifierSchema, file: fileTokenSchema, encoding: z.enum(fileEncodings) };

export const fileOperations = {
  'file.preview': declare({
    kind: 'job',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject(givenFile),
    output: z.strictObject({
      fileName: z.string(),
      sha256: sha256Schema,
      bytes: z.int().positive(),
      words: z.int().nonnegative(),
      turns: z.int().positive(),
      /** Every label of the file in the order in which it first comes, with whom it probably stands for. */
      labels: z.array(z.strictObject({ label: labelSchema, turns: z.int().positive(), suggested: z.enum(labelRoles) })),
      /** The first turns, long ones cut short. */
      beginning: z.array(z.strictObject({ label: labelSchema, words: z.string(), cut: z.boolean() })),
    }),
  }),
  'account.bringIn': declare({
    kind: 'job',
    session: 'open',
    permission: 'record-accounts',
    ledger: 'collection',
    maximumBytes: 512 * kibibyte,
    input: z.strictObject({
      ...givenFile,
      /** Of the file as it was previewed: one that changed since is refused. */
      sha256: sha256Schema,
      labels: z.array(z.strictObject({ label: labelSchema, role: z.enum(labelRoles) })).max(500),
    }),
    output: z.strictObject({ accountId: identifierSchema }),
  }),
};
