import { Link } from 'wouter';
import { counted, kindWords } from '../../../shared/domain/bundle/wording.ts';
import { Isolated } from '../../components/bidi.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { InterpreterUsed } from '../../components/interpreter-used.tsx';
import { Timeline, TimelineItem } from '../../components/moj/timeline.tsx';
import { SpokenDateWords } from '../../components/spoken-date-words.tsx';
import { routes } from '../../routes.ts';
import type { AccountEvent, ExposureEvent, TimelineEvent } from './timeline-events.ts';

interface AccountTimelineProps {
  readonly personId: string;
  readonly events: readonly TimelineEvent[];
}

/** The sealed accounts of one person and what was seen or told before them, oldest first. */
export function AccountTimeline({ personId, events }: AccountTimelineProps) {
  return (
    <Timeline>
      {events.map((event) =>
        event.type === 'account' ? (
          <AccountItem key={event.account.accountId} event={event} />
        ) : (
          <ExposureItem key={event.exposure.id} personId={personId} event={event} />
        ),
      )}
    </Timeline>
  );
}

function AccountItem({ event }: { readonly event: AccountEvent }) {
  const { account } = event;
  return (
    <TimelineItem
      title={
        <Link className="govuk-link" href={routes.account(account.accountId)}>
          Account {account.number}
          {account.kind !== null && `: ${kindWords[account.kind]}`}
        </Link>
      }
      date={<SpokenDateWords date={account.given} />}
    >
      <SummaryList border={false} rows={rowsOf(event)} />
    </TimelineItem>
  );
}

function ExposureItem({ personId, event }: { readonly personId: string; readonly event: ExposureEvent }) {
  return (
    <TimelineItem
      title={
        <Link className="govuk-link" href={routes.exposure(personId, event.exposure.id)}>
          Seen or been told
        </Link>
      }
      date={<SpokenDateWords date={event.exposure.when} />}
    >
      <p className="govuk-body" dir="auto">
        {event.exposure.what}
      </p>
    </TimelineItem>
  );
}

function rowsOf({ account, interpreterBefore }: AccountEvent) {
  return [
    { key: 'Place', value: <Isolated>{account.place}</Isolated> },
    { key: 'Interviewer', value: <Isolated>{account.interviewer}</Isolated> },
    { key: 'Language spoken', value: <Isolated>{account.language}</Isolated> },
    {
      key: 'Interpreter',
      value: (
        <>
          <InterpreterUsed interpreter={account.interpreter} />
          {interpreterBefore !== null && (
            <>
              <br />
              Changed: before, it was <Isolated>{interpreterBefore}</Isolated>
            </>
          )}
        </>
      ),
    },
    { key: 'Length', value: counted(account.words ?? 0, 'word') },
  ];
}
