import { actWords, decidedOn, markWords } from '../../../../shared/domain/growth/decision-wording.ts';
import { sentenceCase } from '../../../../shared/text/sentence-case.ts';
import { beginningOf } from '../../../../shared/text/shortened.ts';
import { Isolated } from '../../../components/bidi.tsx';
import { Button } from '../../../components/govuk/button.tsx';
import type { NotRepeated } from '../reading.ts';

interface NotAskedProps {
  readonly stretch: NotRepeated;
  readonly onNotAsked: ((stretch: NotRepeated) => void) | null;
}

/** Under what is not repeated: that it was not asked about, by whom that was said, and the way to say or withdraw it. */
export function NotAsked({ stretch, onNotAsked }: NotAskedProps) {
  const isMarked = stretch.decisions.some(({ document }) => !document.withdrawn);
  return (
    <div className="unfold-not-repeated__asked">
      {stretch.decisions.map((decision) => (
        <p key={decision.id} className="govuk-body-s govuk-!-margin-bottom-1">
          {sentenceCase(markWords['not-asked'])}. {actWords(decision)} <Isolated>{decision.savedBy}</Isolated> on{' '}
          {decidedOn(decision)}.
        </p>
      ))}
      {onNotAsked !== null && (
        <Button type="button" variant="secondary" className="unfold-small-button" onClick={() => onNotAsked(stretch)}>
          {isMarked ? 'Withdraw' : 'Not asked'}
          <span className="govuk-visually-hidden">
            {' '}
            (account {stretch.number}: “{beginningOf(stretch.text, 60)}”)
          </span>
        </Button>
      )}
    </div>
  );
}
