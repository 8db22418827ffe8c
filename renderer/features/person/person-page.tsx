import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../components/govuk/button.tsx';
import { ErrorSummary } from '../../components/govuk/error-summary.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { problemsOf } from '../../components/problems.ts';
import { routes } from '../../routes.ts';
import { AccountTimeline } from './account-timeline.tsx';
import { DraftList } from './draft-list.tsx';

export function PersonPage({ personId }: { readonly personId: string }) {
  const query = useQuery('person.read', { personId });
  return <Loaded query={query}>{(record) => <PersonScreen record={record} />}</Loaded>;
}

function PersonScreen({ record: { person, accounts } }: { readonly record: OutputOf<'person.read'> }) {
  const [, goTo] = useLocation();
  const begin = useCommand('account.begin');
  const sealed = accounts.filter((entry) => entry.number !== null);
  const drafts = accounts.filter((entry) => entry.number === null);

  const beginAccount = async (): Promise<void> => {
    const reply = await begin.run({ personId: person.id });
    if (reply.ok) goTo(routes.draft(reply.value.accountId));
  };

  return (
    <Page width="broad" before={<Breadcrumbs crumbs={[{ text: 'People', href: routes.people }]} />}>
      <ErrorSummary problems={problemsOf(begin.failure, {})} />
      <PageHeading title="Person" caption={`Case ${person.caseReference}`}>
        <Isolated>{person.chosenName}</Isolated>
      </PageHeading>
      <ButtonGroup>
        <Button type="button" onClick={() => void beginAccount()} disabled={begin.busy}>
          Record an account
        </Button>
        {sealed.length > 0 && (
          <>
            <ButtonLink href={routes.growth(person.id)} variant="secondary">
              See what was first told when
            </ButtonLink>
            <ButtonLink href={routes.exportBundle(person.id)} variant="secondary">
              Export a bundle
            </ButtonLink>
          </>
        )}
      </ButtonGroup>
      <DraftList drafts={drafts} />
      <h2 className="govuk-heading-m">Accounts</h2>
      {sealed.length === 0 ? (
        <p className="govuk-body">No account has been sealed yet.</p>
      ) : (
        <AccountTimeline entries={sealed} />
      )}
    </Page>
  );
}
