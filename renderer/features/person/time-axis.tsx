import { counted, dayWords } from '../../../shared/domain/bundle/wording.ts';
import { spanOf, type TimelineEvent } from './timeline-events.ts';

const width = 900;
const margin = 12;
const labels = 150;
const laneHeight = 28;

/** More marks than this have no room for their numbers. */
const mostNumbers = 20;

interface Lane {
  readonly name: string;
  readonly events: readonly TimelineEvent[];
}

/**
 * The accounts, changes of interpreter and exposures of a person on one line of time. A picture of the list below it, which says the same in words;
 * what a mark is shows in its row and its shape.
 */
export function TimeAxis({ events }: { readonly events: readonly TimelineEvent[] }) {
  const span = spanOf(events);
  if (span === null || span.first === span.last) return null;
  const lanes = lanesOf(events);
  const axisAt = lanes.length * laneHeight + 8;
  const at = positionIn(span);
  return (
    <svg
      className="unfold-axis"
      viewBox={`0 0 ${width} ${axisAt + 26}`}
      role="img"
      aria-label={`Time from ${dayWords(span.first)} to ${dayWords(span.last)}: ${inWords(lanes)}. The list below has each of them with its date.`}
    >
      {lanes.map((lane, index) => (
        <LaneMarks key={lane.name} lane={lane} middle={index * laneHeight + laneHeight / 2} at={at} />
      ))}
      <line className="unfold-axis__line" x1={labels} x2={width - margin} y1={axisAt} y2={axisAt} />
      <text className="unfold-axis__text" x={labels} y={axisAt + 20}>
        {dayWords(span.first)}
      </text>
      <text className="unfold-axis__text" x={width - margin} y={axisAt + 20} textAnchor="end">
        {dayWords(span.last)}
      </text>
    </svg>
  );
}

function lanesOf(events: readonly TimelineEvent[]): Lane[] {
  const dated = events.filter(({ earliest }) => earliest !== null);
  return [
    { name: 'Accounts', events: dated.filter(({ type }) => type === 'account') },
    { name: 'New interpreter', events: dated.filter(isInterpreterChange) },
    { name: 'Seen or been told', events: dated.filter(({ type }) => type === 'exposure') },
  ].filter(({ events: inLane }) => inLane.length > 0);
}

function isInterpreterChange(event: TimelineEvent): boolean {
  return event.type === 'account' && event.interpreterBefore !== null;
}

function inWords(lanes: readonly Lane[]): string {
  const words: Readonly<Record<string, string>> = {
    Accounts: 'account',
    'New interpreter': 'change of interpreter',
    'Seen or been told': 'record of what the person had seen or been told',
  };
  const plural: Readonly<Record<string, string>> = {
    'New interpreter': 'changes of interpreter',
    'Seen or been told': 'records of what the person had seen or been told',
  };
  return lanes
    .map(({ name, events }) =>
      events.length > 1 && plural[name] !== undefined
        ? `${events.length} ${plural[name]}`
        : counted(events.length, words[name] ?? ''),
    )
    .join(', ');
}

type Position = (day: string) => number;

function positionIn({ first, last }: { first: string; last: string }): Position {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const room = width - labels - 3 * margin;
  return (day) => labels + margin + ((Date.parse(day) - start) / (end - start)) * room;
}

function LaneMarks({ lane, middle, at }: { readonly lane: Lane; readonly middle: number; readonly at: Position }) {
  return (
    <>
      <text className="unfold-axis__text" x={0} y={middle + 5}>
        {lane.name}
      </text>
      <line className="unfold-axis__lane" x1={labels} x2={width - margin} y1={middle} y2={middle} />
      {lane.events.map((event) => (
        <Mark key={keyOf(event)} event={event} lane={lane} middle={middle} at={at} />
      ))}
    </>
  );
}

interface MarkProps {
  readonly event: TimelineEvent;
  readonly lane: Lane;
  readonly middle: number;
  readonly at: Position;
}

/** A range of days is a bar; accounts are circles with their number, everything else a diamond. */
function Mark({ event, lane, middle, at }: MarkProps) {
  const from = at(event.earliest ?? '');
  const to = at(event.latest ?? event.earliest ?? '');
  const isAccount = lane.name === 'Accounts';
  return (
    <g>
      {to - from > 1 && <rect className="unfold-axis__range" x={from} y={middle - 3} width={to - from} height={6} />}
      {isAccount ? (
        <circle className="unfold-axis__account" cx={from} cy={middle} r={10} />
      ) : (
        <path className="unfold-axis__other" d={`M${from} ${middle - 7} l7 7 -7 7 -7 -7 z`} />
      )}
      {isAccount && event.type === 'account' && lane.events.length <= mostNumbers && (
        <text className="unfold-axis__number" x={from} y={middle + 4} textAnchor="middle">
          {event.account.number}
        </text>
      )}
    </g>
  );
}

function keyOf(event: TimelineEvent): string {
  return event.type === 'account' ? event.account.accountId : event.exposure.id;
}
