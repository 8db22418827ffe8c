/** The plan of one interview (domain.md 1.8 to 1.11), and what a further interview has to answer (1.33 to 1.36, R12). */
import * as z from 'zod';
import { freeText, oneLine } from './text-fields.ts';

/** Accepted grounds for a further interview (domain.md 1.34). */
export const furtherInterviewGrounds = [
  'witness-indicates-new-information',
  'new-line-or-wider-allegation',
  'information-from-other-source',
  'defence-raises-matter',
  'clarify-ambiguity-or-interpretation',
  'planned-multi-session',
  'welfare-or-fatigue-cut-short',
  'prosecutor-request',
] as const;
export type FurtherInterviewGround = (typeof furtherInterviewGrounds)[number];

export const furtherInterviewSchema = z.strictObject({
  grounds: z
    .array(z.enum(furtherInterviewGrounds))
    .min(1, 'Select at least one ground.')
    .max(furtherInterviewGrounds.length),
  reason: oneLine(2000),
  alternativesConsidered: oneLine(2000),
  personsInterest: oneLine(2000),
  cpsConsulted: z.enum(['yes', 'no']),
  cpsConsultation: freeText(2000),
  authoriser: oneLine(200),
});
export type FurtherInterview = z.output<typeof furtherInterviewSchema>;

export const planDecisionSchema = z.strictObject({ decision: oneLine(1000), decidedBy: oneLine(200) });

export const interviewPlanSchema = z.strictObject({
  title: oneLine(200),
  objectives: freeText(4000),
  /** In the order in which they are to be covered. */
  topics: z.array(oneLine(1000)).max(100),
  personsPresent: freeText(1000),
  place: freeText(500),
  breaks: freeText(1000),
  media: freeText(1000),
  interpreter: freeText(1000),
  intermediary: freeText(1000),
  supporter: freeText(1000),
  decisions: z.array(planDecisionSchema).max(50),
  /** Required from the second interview on; null for the first. */
  further: furtherInterviewSchema.nullable(),
});
export type InterviewPlan = z.output<typeof interviewPlanSchema>;

export const emptyInterviewPlan: InterviewPlan = {
  title: '',
  objectives: '',
  topics: [],
  personsPresent: '',
  place: '',
  breaks: '',
  media: '',
  interpreter: '',
  intermediary: '',
  supporter: '',
  decisions: [],
  further: null,
};
