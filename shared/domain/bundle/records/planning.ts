/** How interviews were planned. */
import { type FurtherInterview, interviewPlanSchema } from '../../interview-plan.ts';
import { groundWords } from '../record-wording.ts';
import { recordKind } from './record-kind.ts';
import { entered, listed, numbered, ours, type RecordRow } from './rows.ts';

export const interviewPlan = recordKind({
  name: 'interview-plan',
  keptAs: 'interview-plan',
  keptBy: 'plan.save',
  belongs: 'person',
  title: 'Interview plans',
  one: 'Plan',
  explains: 'What each interview was planned to cover, how, and who decided it.',
  document: interviewPlanSchema,
  rows: (plan) => [
    ...entered('Interview', plan.title),
    ...entered('Objectives', plan.objectives),
    ...numbered('Topics, in order', plan.topics),
    ...entered('Interviewer', plan.interviewer),
    ...entered('Persons present', plan.personsPresent),
    ...entered('Place', plan.place),
    ...entered('Breaks', plan.breaks),
    ...entered('Media and equipment', plan.media),
    ...entered('Interpreter', plan.interpreter),
    ...entered('Intermediary', plan.intermediary),
    ...entered('Supporter', plan.supporter),
    ...listed(
      'Decisions, and who made them',
      plan.decisions.map(({ decision, decidedBy }) => [decision, decidedBy]),
    ),
    ...(plan.further === null ? [] : furtherRows(plan.further)),
  ],
});

function furtherRows(further: FurtherInterview): RecordRow[] {
  return [
    ...listed(
      'Grounds for a further interview',
      further.grounds.map((ground) => [groundWords[ground]]),
    ),
    ...entered('Why it is needed', further.reason),
    ...entered('Alternatives considered', further.alternativesConsidered),
    ...entered('The person’s interest', further.personsInterest),
    ...ours('CPS consulted', further.cpsConsulted === 'yes' ? 'Yes' : 'No'),
    ...entered('Consultation, or why there was none', further.cpsConsultation),
    ...entered('Authorised by', further.authoriser),
  ];
}
