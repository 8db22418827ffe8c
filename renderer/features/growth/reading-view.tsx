import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type PassageStatus, passageStatuses } from '../../../shared/domain/comparison/result.ts';
import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { HowToRead } from '../../components/how-to-read.tsx';
import { Beside } from './beside.tsx';
import { afterMove, type Move, nearestShown } from './moving.ts';
import { NotRepeatedLink } from './not-repeated-link.tsx';
import { NotRepeatedList } from './not-repeated-list.tsx';
import { PassageList } from './passage-list.tsx';
import { passageElementId } from './passage-row.tsx';
import { passageHolding, type Reading } from './reading.ts';
import { StatusFilter } from './status-filter.tsx';

interface ReadingViewProps {
  readonly record: GrowthRecord;
  readonly reading: Reading;
  /** Offset of the passage to begin with. */
  readonly start: number | undefined;
}

/** The account on the left, passage by passage; on the right what earlier accounts told of the passage in hand. */
export function ReadingView({ record, reading, start }: ReadingViewProps) {
  const [statuses, setStatuses] = useState<ReadonlySet<PassageStatus>>(new Set(passageStatuses));
  const shown = useMemo(() => {
    if (statuses.size === passageStatuses.length) return reading.passages;
    return reading.passages.filter(({ passage }) => passage.question === undefined && statuses.has(passage.status));
  }, [reading, statuses]);
  const [arrival] = useState(start === undefined ? null : passageHolding(reading, start));
  const [inHand, setInHand] = useState(() => arrival ?? firstOwnPassage(reading));
  const current = nearestShown(shown, inHand);

  useEffect(() => {
    if (arrival !== null) goTo(passageElementId(arrival), 'center');
  }, [arrival]);
  const move = useCallback(
    (to: Move) => {
      const index = current === null ? null : afterMove(shown, current, to);
      if (index === null) return;
      // Once it is in hand, the passage is in the document with what stands around it, and can be gone to.
      flushSync(() => setInHand(index));
      goTo(passageElementId(index));
    },
    [shown, current],
  );
  const toggle = (status: PassageStatus, checked: boolean): void => {
    const next = new Set(statuses);
    if (checked) next.add(status);
    else next.delete(status);
    setStatuses(next);
  };

  return (
    <div className="unfold-growth">
      <div className="unfold-growth__filter">
        {reading.isFirst ? (
          <p className="govuk-body">This is the first account. Everything in it was first told here.</p>
        ) : (
          <StatusFilter counts={reading.counts} statuses={statuses} onToggle={toggle} />
        )}
      </div>
      <div className="unfold-growth__note">
        <HowToRead />
        {!reading.isFirst && (
          <>
            <p className="govuk-body-s unfold-quiet">
              The number in a marker is the account in which the passage was first told.
            </p>
            {reading.notRepeated.length > 0 && <NotRepeatedLink notRepeated={reading.notRepeated} />}
          </>
        )}
      </div>
      <div className="unfold-growth__text">
        <PassageList reading={reading} shown={shown} current={current} onChoose={setInHand} onMove={move} />
        {!reading.isFirst && <NotRepeatedList personId={record.person.id} notRepeated={reading.notRepeated} />}
      </div>
      <Beside record={record} reading={reading} current={current} shown={shown} onMove={move} />
    </div>
  );
}

/** An interview opens with a question; what is in hand first is what the person said. */
function firstOwnPassage({ passages }: Reading): number {
  return passages.find(({ passage }) => passage.question === undefined)?.index ?? 0;
}

function goTo(elementId: string, block: 'nearest' | 'center' = 'nearest'): void {
  const element = document.getElementById(elementId);
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}
