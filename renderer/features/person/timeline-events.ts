/** Everything on the person's time axis, in one order: oldest first, and what has no day yet at the end. */
import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { TimelineEntry, TimelineExposure } from '../../../shared/contract/subjects/people.ts';

export interface AccountEvent {
  readonly type: 'account';
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly account: TimelineEntry;
  /** Who interpreted the account before this one, where it was somebody else; null where nobody changed. */
  readonly interpreterBefore: string | null;
}

export interface ExposureEvent {
  readonly type: 'exposure';
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly exposure: TimelineExposure;
}

export type TimelineEvent = AccountEvent | ExposureEvent;

export function timelineOf({ accounts, exposures }: OutputOf<'person.read'>): TimelineEvent[] {
  const events: TimelineEvent[] = [
    ...exposures.map((exposure): ExposureEvent => ({ type: 'exposure', ...daysOf(exposure.when), exposure })),
    ...accounts
      .filter(({ number }) => number !== null)
      .map(
        (account): AccountEvent => ({ type: 'account', ...daysOf(account.given), account, interpreterBefore: null }),
      ),
  ];
  return withInterpreterChanges(events.toSorted(inOrder));
}

function daysOf({ earliest, latest }: TimelineEntry['given']) {
  return { earliest, latest };
}

function inOrder(one: TimelineEvent, other: TimelineEvent): number {
  return (
    compare(one.earliest, other.earliest) ||
    compare(one.latest, other.latest) ||
    // What was seen on the same day may have come first, so it stands first.
    Number(one.type === 'account') - Number(other.type === 'account') ||
    numberOf(one) - numberOf(other)
  );
}

function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}

function numberOf(event: TimelineEvent): number {
  return event.type === 'account' ? (event.account.number ?? 0) : 0;
}

function withInterpreterChanges(events: readonly TimelineEvent[]): TimelineEvent[] {
  let before: string | null = null;
  return events.map((event) => {
    if (event.type !== 'account' || event.account.interpreter.used !== 'yes') return event;
    const { name } = event.account.interpreter;
    const interpreterBefore = before === name ? null : before;
    before = name;
    return { ...event, interpreterBefore };
  });
}

/** First and last day of everything that has one; null where nothing has. */
export function spanOf(events: readonly TimelineEvent[]): { first: string; last: string } | null {
  const days = events.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
