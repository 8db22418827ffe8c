/**
 * An account: all that a person said on one occasion, with its circumstances. While it is written it is a draft, whose fields may
 * still be empty; sealing it asks for all of them (domain.md R3, R4) and writes one document whose bytes never change again.
 */
import * as z from 'zod';
import { longestLabel, textOf } from './account-text.ts';
import { emptyOccasion, haveOwnIdentifiers, maximumTurns, occasionSchema, type Turn, turnSchema } from './content.ts';
import { sha256Schema } from './ledger.ts';
import { caseReferenceSchema, forceCodeSchema } from './person.ts';
import { calendarDaySchema, freeText, identifierSchema, instantSchema, oneLine } from './text-fields.ts';

/** The most that all turns of an account may say, in UTF-16 code units: about 600,000 words. */
export const maximumAccountLength = 4_000_000;

export const accountKinds = [
  'initial-account',
  'body-worn-video',
  'notebook',
  'nrm-form',
  'abe-video-interview',
  'audio-interview',
  'written-statement',
  'victim-personal-statement',
  'call-or-message',
  'third-party-report',
  'medical-record',
] as const;
export type AccountKind = (typeof accountKinds)[number];

/** A moment as it was spoken, beside the range of days that it was taken to mean. Both ends are included. */
export const spokenDateSchema = z.strictObject({
  spoken: freeText(500),
  earliest: calendarDaySchema.nullable(),
  latest: calendarDaySchema.nullable(),
});
export type SpokenDate = z.output<typeof spokenDateSchema>;

export const presentPersonSchema = z.strictObject({ name: freeText(200), role: freeText(200) });
export type PresentPerson = z.output<typeof presentPersonSchema>;

/** How the words crossed languages: who interpreted, or why nobody did. `undecided` only while it is a draft. */
export const interpreterUseSchema = z.discriminatedUnion('used', [
  z.strictObject({ used: z.literal('undecided') }),
  z.strictObject({ used: z.literal('yes'), name: freeText(200), language: freeText(100) }),
  z.strictObject({ used: z.literal('no'), reason: freeText(1000) }),
]);
export type InterpreterUse = z.output<typeof interpreterUseSchema>;

export const circumstancesSchema = z.strictObject({
  kind: z.enum(accountKinds).nullable(),
  given: spokenDateSchema,
  place: freeText(500),
  interviewer: freeText(200),
  present: z.array(presentPersonSchema).max(50),
  /** The language that the person spoke, as people call it. */
  language: freeText(100),
  interpreter: interpreterUseSchema,
});
export type Circumstances = z.output<typeof circumstancesSchema>;

export const emptyCircumstances: Circumstances = {
  kind: null,
  given: { spoken: '', earliest: null, latest: null },
  place: '',
  interviewer: '',
  present: [],
  language: '',
  interpreter: { used: 'undecided' },
};

/** The words of an account as one text: every turn may bring its speaker’s label, a colon, a blank and a line break with it. */
export const accountTextSchema = freeText(maximumAccountLength + maximumTurns * (longestLabel + 3));

/** What stands beside the turns of a draft: its circumstances, and how the occasion went. */
export const draftHeaderSchema = z.strictObject({ circumstances: circumstancesSchema, occasion: occasionSchema });
export type DraftHeader = z.output<typeof draftHeaderSchema>;

/** All that is written in a draft. It is never changed in place: what stays the same stays the same object. */
export interface DraftContent extends DraftHeader {
  readonly turns: readonly Turn[];
}

export const emptyDraft: DraftContent = { circumstances: emptyCircumstances, occasion: emptyOccasion, turns: [] };

export const draftSchema = z.strictObject({
  accountId: identifierSchema,
  personId: identifierSchema,
  /** Counts the drafts that differ; 0 before anything was written. */
  revision: z.int().nonnegative(),
  savedAt: instantSchema,
  ...draftHeaderSchema.shape,
  turns: z.array(turnSchema).max(maximumTurns),
});
export type Draft = z.output<typeof draftSchema>;

/** What a sealed account's circumstances always hold. */
export const completeCircumstancesSchema = z.strictObject({
  kind: z.enum(accountKinds),
  given: z.strictObject({ spoken: oneLine(500), earliest: calendarDaySchema, latest: calendarDaySchema }),
  place: oneLine(500),
  interviewer: oneLine(200),
  present: z.array(z.strictObject({ name: oneLine(200), role: oneLine(200) })).max(50),
  language: oneLine(100),
  interpreter: z.discriminatedUnion('used', [
    z.strictObject({ used: z.literal('yes'), name: oneLine(200), language: oneLine(100) }),
    z.strictObject({ used: z.literal('no'), reason: oneLine(1000) }),
  ]),
});
export type CompleteCircumstances = z.output<typeof completeCircumstancesSchema>;

/**
 * A sealed account, `account/1`. Its bytes are kept, hashed and exported exactly as written once; `previousSha256` is the hash of
 * the person's account sealed before it.
 */
export const sealedAccountSchema = z
  .strictObject({
    format: z.literal('account/1'),
    id: identifierSchema,
    person: z.strictObject({ id: identifierSchema, chosenName: oneLine(200) }),
    case: z.strictObject({ forceCode: forceCodeSchema, reference: caseReferenceSchema }),
    /** 1 for the first account of this person that was sealed. */
    number: z.int().positive(),
    sealedAt: instantSchema,
    sealedBy: oneLine(200),
    circumstances: completeCircumstancesSchema,
    occasion: occasionSchema,
    turns: z.array(turnSchema).min(1).max(maximumTurns),
    /** What the turns say, in one piece: this is what is compared. */
    text: accountTextSchema.refine((text) => text.trim().length > 0),
    /** SHA-256 of `text` in UTF-8. */
    textSha256: sha256Schema,
    /** How many drafts that differ were kept before sealing. */
    draftRevisions: z.int().positive(),
    previousSha256: sha256Schema,
  })
  .refine(({ turns, text, person }) => text === textOf(turns, person.chosenName), {
    path: ['text'],
    message: 'The text is not what the turns say.',
  })
  .refine(({ turns }) => haveOwnIdentifiers(turns), {
    path: ['turns'],
    message: 'Two turns have one identifier.',
  });
export type SealedAccount = z.output<typeof sealedAccountSchema>;
