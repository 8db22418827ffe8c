import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useQuery } from '../../api/use-query.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { routes } from '../../routes.ts';
import { AddendumForm } from './addendum-form.tsx';

/** Adds to a sealed account, which itself stays as it is. */
export function AddAddendumPage({ accountId }: { readonly accountId: string }) {
  const account = useQuery('account.read', { accountId });
  const addenda = useQuery('addendum.list', { accountId });
  return (
    <Loaded query={account}>
      {(record) => (
        <Loaded query={addenda}>{({ addenda: added }) => <Screen record={record} basedOn={added.length} />}</Loaded>
      )}
    </Loaded>
  );
}

interface ScreenProps {
  readonly record: OutputOf<'account.read'>;
  readonly basedOn: number;
}

function Screen({ record: { account }, basedOn }: ScreenProps) {
  const [, goTo] = useLocation();
  const crumbs = [
    ...crumbsToPerson(account.person),
    { text: `Account ${account.number}`, href: routes.account(account.id) },
  ];
  return (
    <Page before={<Breadcrumbs crumbs={crumbs} />}>
      <AddendumForm account={account} basedOn={basedOn} onAdded={() => goTo(routes.account(account.id))} />
    </Page>
  );
}
