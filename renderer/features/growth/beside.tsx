import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { Button } from '../../components/govuk/button.tsx';
import { OpenQuestion } from './decisions/open-question.tsx';
import type { Question } from './decisions/question.ts';
import { afterMove, type Move } from './moving.ts';
import { PassageBeside } from './passage-beside.tsx';
import { besideId } from './passage-list.tsx';
import type { Reading, ReadPassage } from './reading.ts';

interface BesideProps {
  readonly record: GrowthRecord;
  readonly reading: Reading;
  readonly current: number | null;
  readonly shown: readonly ReadPassage[];
  readonly onMove: (move: Move) => void;
  readonly onGoTo: (index: number) => void;
  /** The decision that is being written; null where none is. */
  readonly question: Question | null;
  readonly onAsk: (question: Question | null) => void;
  /** Once a decision is kept. */
  readonly onDecided: () => void;
}

/** What stands beside the passage in hand: where it was first told, the earlier words next to these, and what people decided. */
export function Beside(props: BesideProps) {
  const { record, reading, current, shown, onMove, onGoTo, question, onAsk, onDecided } = props;
  const read = current === null ? undefined : reading.passages[current];
  const close = (): void => {
    onAsk(null);
    document.getElementById(besideId)?.focus();
  };
  return (
    <section className="unfold-beside" aria-labelledby={besideId}>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-2" id={besideId} tabIndex={-1}>
        {read === undefined ? 'No passage' : `Passage ${read.index + 1} of ${reading.passages.length}`}
      </h2>
      <ChangeButtons current={current} shown={shown} onMove={onMove} />
      {question !== null && (
        <OpenQuestion
          record={record}
          reading={reading}
          question={question}
          current={current}
          onGoTo={onGoTo}
          onKept={() => {
            onDecided();
            close();
          }}
          onLeave={close}
        />
      )}
      {read !== undefined && (
        <PassageBeside record={record} reading={reading} read={read} onAsk={question === null ? onAsk : null} />
      )}
    </section>
  );
}

function ChangeButtons({ current, shown, onMove }: Pick<BesideProps, 'current' | 'shown' | 'onMove'>) {
  const leadsNowhere = (move: Move): boolean => current === null || afterMove(shown, current, move) === null;
  return (
    <div className="unfold-beside__moves">
      <Button
        type="button"
        variant="secondary"
        onClick={() => onMove('previous-change')}
        disabled={leadsNowhere('previous-change')}
      >
        Previous change <kbd className="unfold-key">p</kbd>
      </Button>
      <Button
        type="button"
        variant="secondary"
        onClick={() => onMove('next-change')}
        disabled={leadsNowhere('next-change')}
      >
        Next change <kbd className="unfold-key">n</kbd>
      </Button>
    </div>
  );
}
