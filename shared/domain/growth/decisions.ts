/**
 * What people decide about the comparison. It stands beside what the program suggests and never takes its place: every version is kept with
 * its author, and withdrawing one is a later version. Passages are named by account and place, and the text of a sealed account never changes,
 * so that later accounts leave every decision as it is.
 */
import * as z from 'zod';
import { liesMostlyIn } from '../../text/range.ts';
import { passageStatuses } from '../comparison/result.ts';
import { freeText, identifierSchema } from '../text-fields.ts';
import { versionedSchema } from '../versioned.ts';

/** Offsets (UTF-16, `end` excluded) into the text of a sealed account. */
export const placeSchema = z.strictObject({
  accountId: identifierSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Place = z.output<typeof placeSchema>;

export const linkVerdicts = ['same', 'not-the-same'] as const;
export type LinkVerdict = (typeof linkVerdicts)[number];

export const passageMarks = ['not-asked', 'corrected-by-the-person', 'check-the-translation-first'] as const;
export type PassageMark = (typeof passageMarks)[number];

export const translationAnswers = ['same-in-the-original', 'differs-in-the-original'] as const;
export type TranslationAnswer = (typeof translationAnswers)[number];

const matterSchema = z.discriminatedUnion('about', [
  /** Whether the passage tells what an earlier passage told. */
  z.strictObject({ about: z.literal('link'), earlier: placeSchema, verdict: z.enum(linkVerdicts) }),
  z.strictObject({ about: z.literal('mark'), mark: z.enum(passageMarks) }),
  /** What came of checking the translation. */
  z.strictObject({ about: z.literal('translation'), answer: z.enum(translationAnswers) }),
]);
export type Matter = z.output<typeof matterSchema>;

/** What a person decides; the vault adds what the program suggested. */
export const decidedMatterSchema = z.strictObject({
  /** The later account, which the decision is about. */
  accountId: identifierSchema,
  /** In that account; only what is marked as not asked may be a passage of an earlier one, which is not repeated in it. */
  passage: placeSchema,
  matter: matterSchema,
  /** Why. */
  note: freeText(4000),
  /** The reason for change, recorded for the same passage, on which it rests. */
  reasonId: identifierSchema.nullable(),
  withdrawn: z.boolean(),
});
export type DecidedMatter = z.output<typeof decidedMatterSchema>;

/** What the program itself said of the passage when the decision was made, without any decision of people. */
export const suggestionSchema = z.strictObject({
  status: z.enum([...passageStatuses, 'not-repeated']),
  /** The account in which the program took it to be first told. */
  firstToldIn: identifierSchema,
  /** Whether it had found the two passages of a link to tell the same; false where there is only one. */
  linked: z.boolean(),
});
export type Suggestion = z.output<typeof suggestionSchema>;

export const decisionSchema = z.strictObject({ ...decidedMatterSchema.shape, suggestion: suggestionSchema });
export type Decision = z.output<typeof decisionSchema>;

export const keptDecisionSchema = versionedSchema(decisionSchema);
export type KeptDecision = z.output<typeof keptDecisionSchema>;

type AskedMatter = Pick<DecidedMatter, 'accountId' | 'passage' | 'matter'>;

/** Whether two decisions answer one question, so that the later one must be a version of the earlier. */
export function isSameQuestion(one: AskedMatter, other: AskedMatter): boolean {
  return (
    one.accountId === other.accountId &&
    isSamePlace(one.passage, other.passage) &&
    isSameMatter(one.matter, other.matter)
  );
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.accountId === other.accountId && one.start === other.start && one.end === other.end;
}

/** Those about what an account says of a place, in it or in an earlier one; the place may have been parted otherwise when it was decided. */
export function decisionsAt(decisions: readonly KeptDecision[], about: string, place: Place): KeptDecision[] {
  return decisions.filter(
    ({ document: { accountId, passage } }) =>
      accountId === about &&
      passage.accountId === place.accountId &&
      (liesMostlyIn(place, passage) || liesMostlyIn(passage, place)),
  );
}

function isSameMatter(one: Matter, other: Matter): boolean {
  if (one.about === 'link') return other.about === 'link' && isSamePlace(one.earlier, other.earlier);
  if (one.about === 'mark') return other.about === 'mark' && one.mark === other.mark;
  return other.about === 'translation';
}

/** Confirming what the program found (`linked`) needs no words; drawing or breaking a link, and an answer about a translation, say why. */
export function needsNote(matter: Matter, linked: boolean): boolean {
  if (matter.about === 'mark') return false;
  return matter.about === 'translation' || matter.verdict === 'not-the-same' || !linked;
}
