import { Link } from 'wouter';
import type { TimelineEntry } from '../../../shared/contract/subjects/people.ts';
import { counted, kindWords, rangeWords } from '../../../shared/domain/bundle/wording.ts';
import { Isolated } from '../../components/bidi.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { Timeline, TimelineItem } from '../../components/moj/timeline.tsx';
import { interpreterWords } from '../../components/wording.ts';
import { routes } from '../../routes.ts';

/** The sealed accounts of one person, in the order in which they were given. */
export function AccountTimeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <Timeline>
      {entries.map((entry) => (
        <TimelineItem
          key={entry.accountId}
          title={
            <Link className="govuk-link" href={routes.account(entry.accountId)}>
              Account {entry.number}
              {entry.kind !== null && `: ${kindWords[entry.kind]}`}
            </Link>
          }
          date={<GivenWhen given={entry.given} />}
        >
          <SummaryList border={false} rows={rowsOf(entry)} />
        </TimelineItem>
      ))}
    </Timeline>
  );
}

/** The date as it was spoken, always beside what it was taken to mean. */
function GivenWhen({ given }: { readonly given: TimelineEntry['given'] }) {
  return (
    <>
      “<Isolated>{given.spoken}</Isolated>” – {rangeWords(given)}
    </>
  );
}

function rowsOf(entry: TimelineEntry) {
  return [
    { key: 'Place', value: <Isolated>{entry.place}</Isolated> },
    { key: 'Interviewer', value: <Isolated>{entry.interviewer}</Isolated> },
    { key: 'Language spoken', value: <Isolated>{entry.language}</Isolated> },
    { key: 'Interpreter', value: <Isolated>{interpreterWords(entry.interpreter)}</Isolated> },
    { key: 'Length', value: counted(entry.words, 'word') },
  ];
}
