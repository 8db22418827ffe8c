import { useMemo } from 'react';
import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { GrowthViews } from '../../components/growth-views.tsx';
import { HowToRead } from '../../components/how-to-read.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { AccountChoice } from './account-choice.tsx';
import { readAccount } from './reading.ts';
import { ReadingView } from './reading-view.tsx';

interface GrowthPageProps {
  readonly personId: string;
  /** Number of the account to read; 0 for the latest. */
  readonly number: number;
  /** Offset into its text of the passage to begin with; without it the reader begins at the first. */
  readonly start?: number;
}

/** What was first told when: one account at a time, beside all that were given before it. */
export function GrowthPage({ personId, number, start }: GrowthPageProps) {
  const query = useQuery('comparison.read', { personId });
  return (
    <Loaded query={query}>
      {(record) => <GrowthScreen record={record} number={number} start={start} onDecided={query.refresh} />}
    </Loaded>
  );
}

interface GrowthScreenProps {
  readonly record: GrowthRecord;
  readonly number: number;
  readonly start: number | undefined;
  readonly onDecided: () => void;
}

function GrowthScreen({ record, number, start, onDecided }: GrowthScreenProps) {
  const { person, accounts, comparison } = record;
  const chosen = accounts.findIndex((account) => account.number === number);
  const index = chosen >= 0 ? chosen : accounts.length - 1;
  const crumbs = crumbsToPerson(person);
  return (
    <Page width="full" high before={<Breadcrumbs crumbs={crumbs} />}>
      <div className="unfold-growth-heading">
        <div>
          <PageHeading title="What was first told when" caption={<Isolated>{person.chosenName}</Isolated>} />
        </div>
        <GrowthViews personId={person.id} current="accounts" />
        <HowToRead />
      </div>
      <AccountChoice personId={person.id} accounts={accounts} chosen={index} />
      {comparison.approximate && <InsetText>This comparison is approximate.</InsetText>}
      <Growth key={`${index} ${start}`} record={record} index={index} start={start} onDecided={onDecided} />
    </Page>
  );
}

interface GrowthProps {
  readonly record: GrowthRecord;
  readonly index: number;
  readonly start: number | undefined;
  readonly onDecided: () => void;
}

function Growth({ record, index, start, onDecided }: GrowthProps) {
  const reading = useMemo(() => readAccount(record, index), [record, index]);
  if (reading === null) return <p className="govuk-body">No account has been sealed yet.</p>;
  return <ReadingView record={record} reading={reading} start={start} onDecided={onDecided} />;
}
