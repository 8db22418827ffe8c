import type { GrowthRecord } from '../../../../shared/domain/growth/growth-record.ts';
import { Button } from '../../../components/govuk/button.tsx';
import type { Reading } from '../reading.ts';
import { DecisionForm } from './decision-form.tsx';
import type { Question } from './question.ts';

interface OpenQuestionProps {
  readonly record: GrowthRecord;
  readonly reading: Reading;
  readonly question: Question;
  /** Index of the passage in hand. */
  readonly current: number | null;
  readonly onGoTo: (index: number) => void;
  readonly onKept: () => void;
  readonly onLeave: () => void;
}

/** The decision that is being written. It waits, words and all, while another passage is in hand. */
export function OpenQuestion({ question, current, onGoTo, ...form }: OpenQuestionProps) {
  const { index } = question;
  const isInHand = index === null || index === current;
  return (
    <>
      {!isInHand && (
        <div className="unfold-decided">
          <p className="govuk-body-s">A decision on passage {index + 1} is not kept yet.</p>
          <Button type="button" variant="secondary" className="unfold-small-button" onClick={() => onGoTo(index)}>
            Go to passage {index + 1}
          </Button>
        </div>
      )}
      <div hidden={!isInHand}>
        <DecisionForm {...form} question={question} />
      </div>
    </>
  );
}
