/**
 * Why an account differs from an earlier one (domain.md 8.16, 9.1, R10): the person's own explanation, word for word, or that they were not asked or
 * declined; what the officer infers and what a third party says stand apart from it. There is no field for a score.
 */
import * as z from 'zod';
import { freeText, identifierSchema } from './text-fields.ts';

export const reasonCodes = [
  'fear-of-trafficker',
  'fear-for-family',
  'fear-of-authorities',
  'fear-of-immigration-removal',
  'fear-of-prosecution',
  'shame-or-stigma',
  'sexual-violence-disclosure-difficulty',
  'does-not-see-self-as-victim',
  'debt-or-bond',
  'oath-or-ritual',
  'loyalty-or-trauma-bond',
  'coached-or-supplied-story',
  'bad-experience-of-police',
  'trauma-memory-gap',
  'dissociation',
  'illness-medication-substance',
  'language-or-interpreter',
  'gender-of-interviewer-or-interpreter',
  'interpreter-community-link',
  'supporter-or-controller-present',
  'not-asked',
  'different-question-or-cue',
  'time-passed',
  'child-development',
  'corrected-mistake',
  'new-trust',
  'safe-now',
  'other',
  'not-given',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export const reasonSources = ['person-said', 'support-worker-said', 'officer-inference', 'expert'] as const;
export type ReasonSource = (typeof reasonSources)[number];

export const explanationSchema = z.discriminatedUnion('answer', [
  /** Word for word, line breaks and all. */
  z.strictObject({
    answer: z.literal('given'),
    words: freeText(20_000).refine((words) => words.trim() !== '', 'Enter what the person said.'),
  }),
  z.strictObject({ answer: z.literal('not-asked') }),
  z.strictObject({ answer: z.literal('declined') }),
]);

export const reasonForChangeSchema = z.strictObject({
  /** The passage of the later account, by offsets into its text. */
  accountId: identifierSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  explanation: explanationSchema,
  officerInference: freeText(4000),
  thirdParty: freeText(4000),
  codes: z.array(z.strictObject({ code: z.enum(reasonCodes), source: z.enum(reasonSources) })).max(60),
});
export type ReasonForChange = z.output<typeof reasonForChangeSchema>;
