import { useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { exactMomentWords } from '../../components/dates.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { routes } from '../../routes.ts';
import { crumbsTo } from './crumbs.tsx';

const atATime = 50;

/** Every draft of an account that differs from the one before it; sealing took none of them away. */
export function DraftsPage({ accountId }: { readonly accountId: string }) {
  const query = useQuery('account.drafts', { accountId });
  return <Loaded query={query}>{(listed) => <DraftsScreen accountId={accountId} listed={listed} />}</Loaded>;
}

interface DraftsScreenProps {
  readonly accountId: string;
  readonly listed: OutputOf<'account.drafts'>;
}

function DraftsScreen({ accountId, listed }: DraftsScreenProps) {
  const { person, number, drafts } = listed;
  const [shown, setShown] = useState(atATime);
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbsTo(accountId, listed)} />}>
      <PageHeading title="Drafts of this account" caption={<Isolated>{person.chosenName}</Isolated>}>
        {number === null ? 'Drafts of this account' : `Drafts of account ${number}`}
      </PageHeading>
      <p className="govuk-body">
        {counted(drafts.length, 'draft')} that differ were kept, newest first. All of them go into a bundle.
      </p>
      <Table
        caption="Drafts"
        captionHidden
        columns={[{ heading: 'Draft' }, { heading: 'Saved' }, { heading: 'By' }]}
        rows={drafts.slice(0, shown).map(({ revision, savedAt, savedBy }) => ({
          key: String(revision),
          cells: [
            <Link key="open" className="govuk-link" href={routes.draftRevision(accountId, revision)}>
              Draft {revision}
            </Link>,
            exactMomentWords(savedAt),
            <Isolated key="by">{savedBy}</Isolated>,
          ],
        }))}
      />
      {shown < drafts.length && (
        <Button type="button" variant="secondary" onClick={() => setShown(shown + atATime)}>
          Show {Math.min(atATime, drafts.length - shown)} more
        </Button>
      )}
    </Page>
  );
}
