import type { ReactNode } from 'react';
import { groundWords } from '../../../shared/domain/bundle/record-wording.ts';
import type { FurtherInterview, InterviewPlan } from '../../../shared/domain/interview-plan.ts';
import type { Range } from '../../../shared/text/range.ts';
import { Isolated } from '../../components/bidi.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { NotEntered } from '../../components/not-entered.tsx';
import { arrangements } from './arrangement-fields.tsx';
import { furtherTexts } from './further-fields.tsx';
import { LeakNote, MarkedWords } from './leak-note.tsx';

interface PlanSummaryProps {
  readonly plan: InterviewPlan;
  /** Of the objectives, then of each topic. */
  readonly unsaid: readonly (readonly Range[])[];
  readonly chosenName: string;
}

export function PlanSummary({ plan, unsaid, chosenName }: PlanSummaryProps) {
  return (
    <>
      <h2 className="govuk-heading-m">Objectives</h2>
      <Checked words={plan.objectives} unsaid={unsaid[0] ?? []} chosenName={chosenName} />
      <h2 className="govuk-heading-m">Topics in order</h2>
      {plan.topics.length === 0 && <p className="govuk-body unfold-quiet">None entered yet</p>}
      <ol className="govuk-list govuk-list--number">
        {plan.topics.map(numbered).map(({ words, at }) => (
          <li key={at}>
            <Checked words={words} unsaid={unsaid[at] ?? []} chosenName={chosenName} />
          </li>
        ))}
      </ol>
      <h2 className="govuk-heading-m">Arrangements</h2>
      <SummaryList rows={arrangements.map(({ part, label }) => ({ key: label, value: text(plan[part]) }))} />
      <h2 className="govuk-heading-m">Who decided what</h2>
      <SummaryList
        rows={plan.decisions.map(({ decision, decidedBy }, index) => ({
          key: `Decision ${index + 1}`,
          value: (
            <>
              <Isolated>{decision}</Isolated>
              <br />
              Decided by <Isolated>{decidedBy}</Isolated>
            </>
          ),
        }))}
      />
      {plan.further !== null && <WhyAskAgain further={plan.further} />}
    </>
  );
}

interface CheckedProps {
  readonly words: string;
  readonly unsaid: readonly Range[];
  readonly chosenName: string;
}

function Checked({ words, unsaid, chosenName }: CheckedProps) {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {words.trim() === '' ? (
          <span className="unfold-quiet">None entered yet</span>
        ) : (
          <MarkedWords words={words} unsaid={unsaid} />
        )}
      </p>
      <LeakNote words={words} unsaid={unsaid} chosenName={chosenName} />
    </>
  );
}

function WhyAskAgain({ further }: { readonly further: FurtherInterview }) {
  const rows = [
    { key: 'Grounds', value: further.grounds.map((ground) => groundWords[ground]).join('; ') },
    ...furtherTexts.map(({ part, label }) => ({ key: label, value: text(further[part]) })),
    { key: 'Was the CPS consulted?', value: further.cpsConsulted === 'yes' ? 'Yes' : 'No' },
    { key: 'With whom, when and with what answer, or why not', value: text(further.cpsConsultation) },
    { key: 'Who authorised it?', value: text(further.authoriser) },
  ];
  return (
    <>
      <h2 className="govuk-heading-m">Why ask again</h2>
      <SummaryList rows={rows} />
    </>
  );
}

function text(words: string): ReactNode {
  return words.trim() === '' ? <NotEntered /> : <Isolated>{words}</Isolated>;
}

/** The place of each topic, counted from one: the same words may stand there twice. */
function numbered(words: string, index: number): { words: string; at: number } {
  return { words, at: index + 1 };
}
