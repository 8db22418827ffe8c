import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useQuery } from '../../api/use-query.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { VersionHistory } from '../../components/version-history.tsx';
import { routes } from '../../routes.ts';
import { ReasonForm } from './reason-form.tsx';

interface ReasonPageProps {
  readonly accountId: string;
  /** The passage, by offsets into the account's text. */
  readonly start: number;
  readonly end: number;
}

/** The reason for the change of one passage: recorded first, or changed. */
export function ReasonPage({ accountId, start, end }: ReasonPageProps) {
  const query = useQuery('reason.read', { accountId, start, end });
  return <Loaded query={query}>{(read) => <ReasonScreen read={read} place={{ accountId, start, end }} />}</Loaded>;
}

interface ReasonScreenProps {
  readonly read: OutputOf<'reason.read'>;
  readonly place: ReasonPageProps;
}

function ReasonScreen({ read: { person, account, passage, versions }, place }: ReasonScreenProps) {
  const [, goTo] = useLocation();
  const crumbs = [...crumbsToPerson(person), { text: 'Reasons for change', href: routes.reasons(person.id) }];
  return (
    <Page before={<Breadcrumbs crumbs={crumbs} />}>
      <ReasonForm
        chosenName={person.chosenName}
        accountNumber={account.number}
        place={place}
        passage={passage}
        kept={versions[0] ?? null}
        onKept={() => goTo(routes.reasons(person.id))}
      />
      <VersionHistory versions={versions} />
    </Page>
  );
}
