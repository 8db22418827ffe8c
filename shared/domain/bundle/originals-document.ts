/** `data/originals/originals.json`: the files that the text of accounts was brought in from. Their bytes lie beside it, untouched. */
import * as z from 'zod';
import type { Occasion } from '../content.ts';
import { sha256Schema } from '../ledger.ts';
import { freeText, identifierSchema, instantSchema, oneLine } from '../text-fields.ts';
import type { BundledOriginal } from './record.ts';

export const originalsDocumentSchema = z.strictObject({
  format: z.literal('originals/1'),
  files: z
    .array(
      z.strictObject({
        /** The account names it by this identifier, in its occasion. */
        id: identifierSchema,
        file: z.string().max(150),
        /** Number of the account. */
        account: z.int().positive(),
        /** Its name before it was brought in. */
        fileName: freeText(255),
        bytes: z.int().nonnegative(),
        sha256: sha256Schema,
        broughtInAt: instantSchema,
        broughtInBy: oneLine(200),
      }),
    )
    .min(1),
});
export type OriginalsDocument = z.output<typeof originalsDocumentSchema>;

export function originalsDocument(originals: readonly BundledOriginal[]): OriginalsDocument {
  return {
    format: 'originals/1',
    files: originals.map(({ bytes, ...original }) => ({
      id: original.id,
      file: originalPath(original),
      account: original.account,
      fileName: original.fileName,
      bytes: bytes.length,
      sha256: original.sha256,
      broughtInAt: original.broughtInAt,
      broughtInBy: original.broughtInBy,
    })),
  };
}

/**
 * What an account says of the files that its text was brought in from. A name may hold signs that turn the words behind it round, so nothing
 * stands behind it.
 */
export function broughtInRows({ broughtIn }: Pick<Occasion, 'broughtIn'>): [label: string, value: string][] {
  return broughtIn.map(({ fileId, fileName, sha256 }) => [
    'Brought in from',
    `${originalPath({ id: fileId, fileName })}, SHA-256 ${sha256}; its name was ${fileName}`,
  ]);
}

/** Where the bytes lie: the name that the file had before may say who somebody is, so only its ending is kept. */
export function originalPath({ id, fileName }: Pick<BundledOriginal, 'id' | 'fileName'>): string {
  const ending = /\.(?:txt|docx|vtt|srt)$/i.exec(fileName)?.[0].toLowerCase() ?? '.bin';
  return `data/originals/${id}${ending}`;
}
