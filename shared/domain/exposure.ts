/** What the person had seen, read or been told by others before an account; "none recorded" is an answer of its own. */
import * as z from 'zod';
import { type SpokenDate, spokenDateSchema } from './account.ts';
import { freeText, oneLine } from './text-fields.ts';

export const exposureKinds = [
  'photographs',
  'documents',
  'words-of-others',
  'media',
  'own-earlier-account',
  'other',
] as const;
export type ExposureKind = (typeof exposureKinds)[number];

export const exposureSchema = z
  .strictObject({
    kind: z.enum(exposureKinds),
    when: spokenDateSchema,
    what: oneLine(2000),
    shownBy: freeText(200),
    notes: freeText(2000),
  })
  // Days the wrong way round would put it before an account that it came after.
  .refine(({ when: { earliest, latest } }) => earliest === null || latest === null || earliest <= latest, {
    path: ['when', 'latest'],
    message: 'The latest day must be the same as or after the earliest day.',
  });
export type Exposure = z.output<typeof exposureSchema>;

/** Whether the person was asked, before one account, what they had seen or been told; one record an account. */
export const exposureInquiryAnswers = ['not-asked', 'asked-nothing-named', 'asked-and-recorded'] as const;
export type ExposureInquiryAnswer = (typeof exposureInquiryAnswers)[number];

export const exposureInquirySchema = z.strictObject({
  answer: z.enum(exposureInquiryAnswers),
  /** Who asked, how, and what was answered. */
  notes: freeText(2000),
});
export type ExposureInquiry = z.output<typeof exposureInquirySchema>;

export interface ExposuresBefore<Recorded> {
  /** On earlier days than the account. */
  readonly before: readonly Recorded[];
  /** On the same days, or on days that nobody has worked out: they may have come before. */
  readonly maybe: readonly Recorded[];
}

/** What the register says of the time before an account that was `given` then. Order is kept; later exposures are left out. */
export function exposuresBefore<Recorded extends { readonly when: SpokenDate }>(
  given: Pick<SpokenDate, 'earliest' | 'latest'>,
  exposures: readonly Recorded[],
): ExposuresBefore<Recorded> {
  const before = exposures.filter(({ when }) => isBefore(when.latest, given.earliest));
  const maybe = exposures.filter(
    (exposure) => !before.includes(exposure) && !isBefore(given.latest, exposure.when.earliest),
  );
  return { before, maybe };
}

/** Days as `YYYY-MM-DD`; a day that is not known is before nothing. */
function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}
