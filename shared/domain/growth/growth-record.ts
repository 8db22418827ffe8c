/**
 * All that is known of how a person's accounts grew: the accounts in the order given with who spoke where and how each came about, their
 * comparison as people decided it, and what the person had seen or been told. Every screen, register, map and export is made of this one record.
 */
import * as z from 'zod';
import { completeCircumstancesSchema } from '../account.ts';
import { addendumSchema } from '../addendum.ts';
import { comparisonSchema } from '../comparison/result.ts';
import { maximumTurns, occasionSchema } from '../content.ts';
import { exposureSchema } from '../exposure.ts';
import { interpreterSchema } from '../interpreter.ts';
import { personSchema } from '../person.ts';
import { reasonForChangeSchema } from '../reason-for-change.ts';
import { identifierSchema } from '../text-fields.ts';
import { spokenRangeSchema, turnsAreText } from '../turn-ranges.ts';
import { versionedSchema } from '../versioned.ts';
import { suggestedPassageSchema } from './decided.ts';
import { keptDecisionSchema } from './decisions.ts';

export const growthAccountSchema = z
  .strictObject({
    accountId: identifierSchema,
    /** In the order of sealing. */
    number: z.int().positive(),
    text: z.string(),
    /** Who spoke where in the text, with the type of a question and when it was said. */
    turns: z.array(spokenRangeSchema).max(maximumTurns),
    /** When and where it was given, who asked, who interpreted, who was present. */
    circumstances: completeCircumstancesSchema,
    /** How the interview went: its phases and breaks, and how the interpreter was used (the dialect, for instance). */
    occasion: occasionSchema.pick({ phases: true, breaks: true, interpreting: true }),
    /** The interpreter's entry in the register, as the account has it or as it was recognised later. */
    interpreterId: identifierSchema.nullable(),
  })
  .refine(({ text, turns }) => turnsAreText(text, turns), { path: ['turns'], message: 'The turns are not the text.' });
export type GrowthAccount = z.output<typeof growthAccountSchema>;

export const growthRecordSchema = z.strictObject({
  person: personSchema,
  /** Sealed, in the order in which they were given; every index of an account points here. */
  accounts: z.array(growthAccountSchema),
  /** As people decided it. */
  comparison: comparisonSchema,
  /** What people decided, newest version of each, the withdrawn ones too; by account in that order. */
  decisions: z.array(keptDecisionSchema),
  /** What the program itself suggests of each passage that a decision touches. */
  suggested: z.array(suggestedPassageSchema),
  /** What was added to the sealed accounts later: slips put right, second translations; by account in that order. */
  addenda: z.array(addendumSchema),
  /** Why passages differ, as recorded; by account in that order. */
  reasons: z.array(versionedSchema(reasonForChangeSchema)),
  /** What the person had seen or been told, in the order in which it was first recorded. */
  exposures: z.array(versionedSchema(exposureSchema)),
  /** Those entries of the register of interpreters that the accounts name. */
  interpreters: z.array(versionedSchema(interpreterSchema)),
});
export type GrowthRecord = z.output<typeof growthRecordSchema>;
