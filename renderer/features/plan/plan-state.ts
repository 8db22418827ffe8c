/** A plan while it is entered. */
import {
  emptyFurtherInterview,
  emptyInterviewPlan,
  type FurtherInterviewDraft,
  type InterviewPlan,
} from '../../../shared/domain/interview-plan.ts';

export type PlanState = Omit<InterviewPlan, 'further'> & { readonly further: FurtherInterviewDraft };

/** A new plan names the officer as the one who will ask. */
export function newPlanState(officer: string): PlanState {
  return { ...emptyInterviewPlan, interviewer: officer, further: emptyFurtherInterview };
}

export function planStateOf(plan: InterviewPlan): PlanState {
  return { ...plan, further: plan.further ?? emptyFurtherInterview };
}

/** What is sent: without empty topics, and with the answers about a further interview where it is one. */
export function planOf(state: PlanState, isFurther: boolean): unknown {
  const topics = state.topics.filter((topic) => topic.trim() !== '');
  return { ...state, topics, further: isFurther ? state.further : null };
}

/** The parts that the leak check reads: the objectives, then each topic. */
export function checkedParts({ objectives, topics }: Pick<PlanState, 'objectives' | 'topics'>): string[] {
  return [objectives, ...topics];
}
