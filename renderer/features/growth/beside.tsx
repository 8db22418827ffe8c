import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { Button } from '../../components/govuk/button.tsx';
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
}

/** What stands beside the passage in hand: where it was first told, and the earlier words next to these. */
export function Beside({ record, reading, current, shown, onMove }: BesideProps) {
  const read = current === null ? undefined : reading.passages[current];
  return (
    <section className="unfold-beside" aria-labelledby={besideId}>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-2" id={besideId} tabIndex={-1}>
        {read === undefined ? 'No passage' : `Passage ${read.index + 1} of ${reading.passages.length}`}
      </h2>
      <ChangeButtons current={current} shown={shown} onMove={onMove} />
      {read !== undefined && <PassageBeside record={record} reading={reading} read={read} />}
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
