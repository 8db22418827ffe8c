/** What leaves the vault, and what comes back to be checked. */
import * as z from 'zod';
import { sha256Schema } from '../../domain/ledger.ts';
import { identifierSchema, oneLine } from '../../domain/text-fields.ts';
import { fileTokenSchema } from '../inputs.ts';
import { declare, kibibyte } from '../operation.ts';

const verificationSchema = z.strictObject({
  id: z.string(),
  caseReference: z.string(),
  exportedAt: z.string(),
  exportedBy: z.string(),
  accounts: z.int().nonnegative(),
  /** What is recorded beside the accounts, kind by kind; the titles are the program's own. */
  records: z.array(
    z.strictObject({ title: z.string(), records: z.int().nonnegative(), versions: z.int().nonnegative() }),
  ),
  /** How many files that text was brought in from. */
  originals: z.int().nonnegative(),
  leftOut: z.array(z.strictObject({ what: z.string(), why: z.string() })),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** SHA-256 of the public key in both notations, to be compared with the receipt. */
  fingerprintHex: z.string(),
  fingerprintSsh: z.string(),
  tagManifestSha512: z.string(),
  /** Whether the signature was made by this vault's own key. */
  signedByThisVault: z.boolean(),
});
export type Verification = z.output<typeof verificationSchema>;

export const bundleOperations = {
  'bundle.export': declare({
    kind: 'job',
    session: 'open',
    permission: 'export-bundles',
    ledger: 'disclosure',
    maximumBytes: 8 * kibibyte,
    input: z.strictObject({
      personId: identifierSchema,
      destination: fileTokenSchema,
      recipient: oneLine(200),
      reason: oneLine(1000),
    }),
    output: z.strictObject({
      id: z.string(),
      fileName: z.string(),
      bytes: z.int().positive(),
      sha256: sha256Schema,
      tagManifestSha512: z.string(),
      fingerprintHex: z.string(),
      fingerprintSsh: z.string(),
    }),
  }),
  'bundle.verify': declare({
    kind: 'job',
    session: 'open',
    permission: 'verify-bundles',
    ledger: 'consultation',
    maximumBytes: kibibyte,
    input: z.strictObject({ bundle: fileTokenSchema }),
    output: verificationSchema,
  }),
};
