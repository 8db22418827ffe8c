/** The plan of one interview (domain.md 1.8 to 1.11), and what a further interview has to answer (1.33 to 1.36, R12). */
import * as z from 'zod';
import type { FieldProblem } from '../contract/failure.ts';
import { freeText, oneLine } from './text-fields.ts';

/** Words that may run over several lines, but must be there. */
function said(maximum: number, message: string) {
  return freeText(maximum).refine((words) => words.trim() !== '', message);
}

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
    .min(1, 'Select at least one ground for a further interview.')
    .max(furtherInterviewGrounds.length),
  reason: said(2000, 'Enter why a further interview is needed.'),
  alternativesConsidered: said(2000, 'Enter which alternatives were considered.'),
  personsInterest: said(2000, 'Enter how the person’s interest was considered.'),
  cpsConsulted: z.enum(['yes', 'no'], 'Select whether the CPS was consulted.'),
  cpsConsultation: freeText(2000),
  authoriser: said(200, 'Enter who authorised it.'),
});
export type FurtherInterview = z.output<typeof furtherInterviewSchema>;

export const planDecisionSchema = z.strictObject({ decision: oneLine(1000), decidedBy: oneLine(200) });
export type PlanDecision = z.output<typeof planDecisionSchema>;

export const interviewPlanSchema = z.strictObject({
  title: said(200, 'Enter what this interview is called.'),
  objectives: freeText(4000),
  /** In the order in which they are to be covered. */
  topics: z.array(oneLine(1000)).max(100),
  interviewer: freeText(200),
  personsPresent: freeText(1000),
  place: freeText(500),
  breaks: freeText(1000),
  media: freeText(1000),
  interpreter: freeText(1000),
  intermediary: freeText(1000),
  supporter: freeText(1000),
  decisions: z.array(planDecisionSchema).max(50),
  /** Required once an account of the person is sealed; null before. */
  further: furtherInterviewSchema.nullable(),
});
export type InterviewPlan = z.output<typeof interviewPlanSchema>;

export const emptyInterviewPlan: InterviewPlan = {
  title: '',
  objectives: '',
  topics: [],
  interviewer: '',
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

/** The answers about a further interview while they are being entered. */
export type FurtherInterviewDraft = Omit<FurtherInterview, 'cpsConsulted'> & {
  readonly cpsConsulted: FurtherInterview['cpsConsulted'] | null;
};

export const emptyFurtherInterview: FurtherInterviewDraft = {
  grounds: [],
  reason: '',
  alternativesConsidered: '',
  personsInterest: '',
  cpsConsulted: null,
  cpsConsultation: '',
  authoriser: '',
};

/** What the answers about a further interview still lack, one problem a field (`further.reason`). */
export function furtherInterviewGaps(answers: FurtherInterviewDraft): FieldProblem[] {
  const checked = furtherInterviewSchema.safeParse(answers);
  if (checked.success) return [];
  return checked.error.issues.map(({ path, message }) => ({ field: ['further', ...path].join('.'), message }));
}
