import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type PassageStatus, passageStatuses } from '../../../shared/domain/comparison/result.ts';
import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { AttentionFilter } from './attention-filter.tsx';
import { Beside } from './beside.tsx';
import { notAskedQuestion, type Question, withdrawalOf } from './decisions/question.ts';
import { afterMove, type Move, nearestShown } from './moving.ts';
import { NotRepeatedLink } from './not-repeated-link.tsx';
import { NotRepeatedList } from './not-repeated-list.tsx';
import { PassageList } from './passage-list.tsx';
import { passageElementId } from './passage-row.tsx';
import { type Attention, asksFor, type NotRepeated, passageHolding, type Reading } from './reading.ts';
import { StatusFilter } from './status-filter.tsx';

interface ReadingViewProps {
  readonly record: GrowthRecord;
  readonly reading: Reading;
  /** Offset of the passage to begin with. */
  readonly start: number | undefined;
  /** Once a decision is kept. */
  readonly onDecided: () => void;
}

/** The account on the left, passage by passage; beside it what earlier accounts told of the passage in hand. */
export function ReadingView({ record, reading, start, onDecided }: ReadingViewProps) {
  const [statuses, setStatuses] = useState<ReadonlySet<PassageStatus>>(new Set(passageStatuses));
  const [attention, setAttention] = useState<ReadonlySet<Attention>>(new Set());
  const shown = useMemo(() => {
    if (statuses.size === passageStatuses.length && attention.size === 0) return reading.passages;
    return reading.passages.filter(
      (read) =>
        read.passage.question === undefined &&
        statuses.has(read.passage.status) &&
        (attention.size === 0 || [...attention].some((kind) => asksFor(read, kind))),
    );
  }, [reading, statuses, attention]);
  const [question, setQuestion] = useState<Question | null>(null);
  const [arrival] = useState(start === undefined ? null : passageHolding(reading, start));
  const [inHand, setInHand] = useState(() => arrival ?? firstOwnPassage(reading));
  const current = nearestShown(shown, inHand);

  useEffect(() => {
    if (arrival !== null) goTo(passageElementId(arrival), 'center');
  }, [arrival]);
  const goToPassage = useCallback((index: number) => {
    // The passage is drawn, wherever it is, once it is in hand; only then can the focus go there.
    flushSync(() => setInHand(index));
    goTo(passageElementId(index));
  }, []);
  const move = useCallback(
    (to: Move) => {
      const index = current === null ? null : afterMove(shown, current, to);
      if (index !== null) goToPassage(index);
    },
    [shown, current, goToPassage],
  );
  const askNotAsked = useCallback(
    ({ place, decisions }: NotRepeated) => {
      const standing = decisions.find(({ document }) => !document.withdrawn);
      setQuestion(standing === undefined ? notAskedQuestion(reading, place) : withdrawalOf(null, standing));
    },
    [reading],
  );

  return (
    <div className="unfold-growth">
      <div className="unfold-growth__filter">
        {reading.isFirst ? (
          <p className="govuk-body">This is the first account. Everything in it was first told here.</p>
        ) : (
          <>
            <StatusFilter
              counts={reading.counts}
              statuses={statuses}
              onToggle={(status, checked) => setStatuses(toggled(statuses, status, checked))}
            />
            <AttentionFilter
              counts={reading.attention}
              chosen={attention}
              onToggle={(kind, checked) => setAttention(toggled(attention, kind, checked))}
            />
          </>
        )}
      </div>
      <div className="unfold-growth__text">
        {reading.notRepeated.length > 0 && <NotRepeatedLink notRepeated={reading.notRepeated} />}
        <PassageList reading={reading} shown={shown} current={current} onChoose={setInHand} onMove={move} />
        {!reading.isFirst && (
          <NotRepeatedList
            personId={record.person.id}
            notRepeated={reading.notRepeated}
            onNotAsked={question === null ? askNotAsked : null}
          />
        )}
      </div>
      <Beside
        record={record}
        reading={reading}
        current={current}
        shown={shown}
        onMove={move}
        onGoTo={goToPassage}
        question={question}
        onAsk={setQuestion}
        onDecided={onDecided}
      />
    </div>
  );
}

function toggled<Value>(values: ReadonlySet<Value>, value: Value, checked: boolean): ReadonlySet<Value> {
  const next = new Set(values);
  if (checked) next.add(value);
  else next.delete(value);
  return next;
}

/** An interview opens with a question; what is in hand first is what the person said. */
function firstOwnPassage({ passages }: Reading): number {
  return passages.find(({ passage }) => passage.question === undefined)?.index ?? 0;
}

/** Once the reader goes from passage to passage, what stands above the list makes room for what stands beside it. */
function goTo(elementId: string, block: 'nearest' | 'center' = 'nearest'): void {
  const element = document.getElementById(elementId);
  const list = element?.closest('[role="listbox"]');
  if (list !== null && list !== undefined && list.getBoundingClientRect().top > 0) list.scrollIntoView();
  element?.scrollIntoView({ block });
  element?.focus({ preventScroll: true });
}
