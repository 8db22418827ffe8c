/** An addendum to a sealed account: hashed and chained as accounts are, and as final. It says whose slip it was. */
import * as z from 'zod';
import { sha256Schema } from './ledger.ts';
import { freeText, identifierSchema, instantSchema, oneLine } from './text-fields.ts';

export const addendumKinds = ['recorder-slip', 'interpreter-slip', 'own-change', 'second-translation'] as const;
export type AddendumKind = (typeof addendumKinds)[number];

export const newAddendumSchema = z.strictObject({
  kind: z.enum(addendumKinds),
  /** The passage that it is about, by offsets into the account's text. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** What should stand there, or what the person adds, in their words. */
  words: freeText(200_000).refine((text) => text.trim() !== '', 'Enter the words.'),
  /** Language of `words`. */
  language: freeText(100),
  /** How it came to light, and who says so. */
  explanation: freeText(4000).refine((text) => text.trim() !== '', 'Enter how this came to light.'),
  /** The second linguist, for a second translation. */
  linguist: freeText(200),
});
export type NewAddendum = z.output<typeof newAddendumSchema>;

export const addendumSchema = z.strictObject({
  format: z.literal('addendum/1'),
  id: identifierSchema,
  accountId: identifierSchema,
  accountSha256: sha256Schema,
  /** 1 for the first addendum of this account. */
  number: z.int().positive(),
  addedAt: instantSchema,
  addedBy: oneLine(200),
  ...newAddendumSchema.shape,
  /** Hash of the addendum before it, or of the account for the first. */
  previousSha256: sha256Schema,
});
export type Addendum = z.output<typeof addendumSchema>;

/** An addendum with the hash of its document, as it is kept. */
export const keptAddendumSchema = z.strictObject({ addendum: addendumSchema, sha256: sha256Schema });
export type KeptAddendum = z.output<typeof keptAddendumSchema>;

/** Whose slip it was, in the words of screens and exports. */
export const addendumKindWords: Readonly<Record<AddendumKind, string>> = {
  'recorder-slip': 'A slip of whoever recorded it',
  'interpreter-slip': 'A slip of the interpreter',
  'own-change': 'The person’s own change',
  'second-translation': 'A second translation, by another linguist',
};

interface AddendumGap {
  readonly field: 'linguist' | 'language';
  readonly message: string;
}

/** What is missing from an addendum, field by field. */
export function addendumProblems({ kind, linguist, language }: NewAddendum): AddendumGap[] {
  if (kind !== 'second-translation') return [];
  return [
    ...(linguist.trim() === '' ? [{ field: 'linguist' as const, message: 'Enter who translated it again.' }] : []),
    ...(language.trim() === ''
      ? [{ field: 'language' as const, message: 'Enter the language of the translation.' }]
      : []),
  ];
}

/** The exact text of an addendum's document: it is kept, hashed and exported as it stands here. */
export function addendumDocument(addendum: Addendum): string {
  return `${JSON.stringify(addendum, null, 2)}\n`;
}
