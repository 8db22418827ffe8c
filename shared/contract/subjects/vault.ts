/** Making and opening the vault. */
import * as z from 'zod';
import { forceCodeSchema } from '../../domain/person.ts';
import { oneLine } from '../../domain/text-fields.ts';
import { fileTokenSchema, nothing } from '../inputs.ts';
import { declare, kibibyte } from '../operation.ts';

/** Length in UTF-16 code units; strength is judged where the vault is created, not here, so that an old passphrase still opens. */
const passphraseSchema = z.string().min(1, 'Enter the passphrase.').max(1024);

export const vaultOperations = {
  'vault.status': declare({
    kind: 'query',
    session: 'any',
    permission: 'none',
    ledger: 'none',
    maximumBytes: kibibyte,
    input: nothing,
    output: z.strictObject({
      state: z.enum(['absent', 'locked', 'open']),
      officer: z.string().nullable(),
      forceCode: z.string().nullable(),
    }),
  }),
  'vault.create': declare({
    kind: 'command',
    session: 'any',
    permission: 'none',
    ledger: 'collection',
    maximumBytes: 8 * kibibyte,
    input: z.strictObject({
      officer: oneLine(200),
      forceCode: forceCodeSchema,
      passphrase: passphraseSchema,
      /** An Ed25519 private key (PKCS #8 PEM) that the force issued; without it the vault makes its own. */
      signingKey: fileTokenSchema.nullable(),
    }),
    output: z.strictObject({ fingerprintHex: z.string(), fingerprintSsh: z.string() }),
  }),
  'vault.unlock': declare({
    kind: 'command',
    session: 'any',
    permission: 'none',
    ledger: 'consultation',
    maximumBytes: 8 * kibibyte,
    input: z.strictObject({ passphrase: passphraseSchema }),
    output: z.strictObject({ officer: z.string(), forceCode: z.string() }),
  }),
};
