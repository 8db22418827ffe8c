import { type ReactNode, useRef } from 'react';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { VersionedPlan } from '../../../shared/contract/subjects/plans.ts';
import { type InterviewPlan, interviewPlanSchema } from '../../../shared/domain/interview-plan.ts';
import { otherThanLast } from '../../../shared/domain/repetition.ts';
import { useOfficer } from '../../api/session.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Isolated } from '../../components/bidi.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';
import { AimFields } from './aim-fields.tsx';
import { ArrangementFields, DecisionFields } from './arrangement-fields.tsx';
import { FurtherFields } from './further-fields.tsx';
import { checkedParts, newPlanState, type PlanState, planOf, planStateOf } from './plan-state.ts';
import { RepetitionPanel } from './repetition-panel.tsx';
import { useLeakCheck } from './use-leak-check.ts';

interface PlanFormProps {
  readonly title: string;
  readonly groundwork: OutputOf<'plan.prepare'>;
  /** The version that is changed; null for a new plan. */
  readonly kept: VersionedPlan | null;
  readonly before: ReactNode;
  readonly onKept: (planId: string) => void;
  /** The way back to the plan, where one is being changed. */
  readonly onLeave?: () => void;
}

const messages = {
  'decisions.*.decision': 'Enter what was decided, or remove its row.',
  'decisions.*.decidedBy': 'Enter who decided it.',
  'topics.*': 'Keep each topic on one line.',
};

/** A plan under the hand, beside what was asked before. */
export function PlanForm({ title, groundwork, kept, before, onKept, onLeave }: PlanFormProps) {
  const { person, asked, ownWords } = groundwork;
  const { officer } = useOfficer();
  const save = useCommand('plan.save');
  const isFurther = asked.length > 0;
  const planId = useRef(kept?.id ?? '');
  const form = useVersionForm<PlanState, InterviewPlan>({
    kept,
    initial: kept === null ? newPlanState(officer) : planStateOf(kept.document),
    schema: interviewPlanSchema,
    toDocument: (state) => planOf(state, isFurther),
    messages,
    keep: async (version) => {
      const reply = await save.run({ personId: person.id, ...version });
      if (reply.ok) planId.current = reply.value.id;
      return reply;
    },
    onKept: () => onKept(planId.current),
  });
  const unsaid = useLeakCheck(ownWords, checkedParts(form.state));
  const part = { plan: form.state, change: form.change, problems: form.problems };

  return (
    <Page width="full" before={before}>
      <VersionProblems form={form} />
      <PageHeading title={title} caption={<Isolated>{person.chosenName}</Isolated>} />
      <div className="unfold-plan">
        <div>
          <VersionFields form={form} action="Save the plan" leave={onLeave && { text: 'Leave it as it was', onLeave }}>
            <AimFields {...part} unsaid={unsaid} chosenName={person.chosenName} />
            <ArrangementFields {...part} />
            <OtherPeople others={otherThanLast(asked, form.state)} />
            <DecisionFields {...part} />
            {isFurther && <FurtherFields {...part} />}
          </VersionFields>
        </div>
        <RepetitionPanel asked={asked} chosenName={person.chosenName} />
      </div>
    </Page>
  );
}

/** Interviews by the same people are easier to bear, so a plan says why it changes them. */
function OtherPeople({ others }: { readonly others: ReturnType<typeof otherThanLast> }) {
  return (
    <div role="status">
      {others.map(({ what, last, number }) => (
        <InsetText key={what}>
          The {what} of account {number} was <Isolated>{last}</Isolated>. If it is to be somebody else now, enter below
          who decided so and why.
        </InsetText>
      ))}
    </div>
  );
}
