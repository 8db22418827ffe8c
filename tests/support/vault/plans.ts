/** Invented plans that tests share. */
import {
  emptyInterviewPlan,
  type FurtherInterview,
  type InterviewPlan,
} from '../../../shared/domain/interview-plan.ts';

export const examplePlan: InterviewPlan = {
  ...emptyInterviewPlan,
  title: 'First interview',
  objectives: 'Hear what happened in her own words.',
  topics: ['The journey', 'The house'],
};

export const exampleFurther: FurtherInterview = {
  grounds: ['witness-indicates-new-information'],
  reason: 'She rang and wishes to add something.',
  alternativesConsidered: 'A written statement; she prefers to speak.',
  personsInterest: 'She asked for it, with the same interviewer.',
  cpsConsulted: 'no',
  cpsConsultation: '',
  authoriser: 'DI M. Price',
};
