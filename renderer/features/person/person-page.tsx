import { Link, useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { today } from '../../components/dates.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../components/govuk/button.tsx';
import { ErrorSummary } from '../../components/govuk/error-summary.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { problemsOf } from '../../components/problems.ts';
import { routes } from '../../routes.ts';
import { AccountTimeline } from './account-timeline.tsx';
import { DraftList } from './draft-list.tsx';
import { NextStepNotice } from './next-step.tsx';
import { nextStepsOf } from './next-steps.ts';
import { PersonLinks } from './person-links.tsx';
import { TimeAxis } from './time-axis.tsx';
import { timelineOf } from './timeline-events.ts';

export function PersonPage({ personId }: { readonly personId: string }) {
  const query = useQuery('person.read', { personId });
  return <Loaded query={query}>{(record) => <PersonScreen record={record} />}</Loaded>;
}

function PersonScreen({ record }: { readonly record: OutputOf<'person.read'> }) {
  const { person, accounts } = record;
  const [, goTo] = useLocation();
  const begin = useCommand('account.begin');
  const drafts = accounts.filter((entry) => entry.number === null);
  const anySealed = accounts.some((entry) => entry.number !== null);

  const beginAccount = async (): Promise<void> => {
    const reply = await begin.run({ personId: person.id });
    if (reply.ok) goTo(routes.draft(reply.value.accountId));
  };

  return (
    <Page width="broad" high before={<Breadcrumbs crumbs={[{ text: 'People', href: routes.people }]} />}>
      <ErrorSummary problems={problemsOf(begin.failure, {})} />
      <PageHeading title="Person" caption={<CaseLink caseId={person.caseId} reference={person.caseReference} />}>
        <Isolated>{person.chosenName}</Isolated>
      </PageHeading>
      <PersonLinks personId={person.id} />
      <NextStepNotice steps={nextStepsOf(record, today())} />
      <ButtonGroup>
        <Button type="button" onClick={() => void beginAccount()} disabled={begin.busy}>
          Record an account
        </Button>
        <ButtonLink href={routes.bringIn(person.id)} variant="secondary">
          Bring in a file
        </ButtonLink>
        {anySealed && (
          <ButtonLink href={routes.growth(person.id)} variant="secondary">
            See what was first told when
          </ButtonLink>
        )}
        {anySealed && (
          <ButtonLink href={routes.exportBundle(person.id)} variant="secondary">
            Export a bundle
          </ButtonLink>
        )}
      </ButtonGroup>
      <DraftList drafts={drafts} />
      <TimelineSection record={record} anySealed={anySealed} />
    </Page>
  );
}

function CaseLink({ caseId, reference }: { readonly caseId: string; readonly reference: string }) {
  return (
    <Link className="govuk-link govuk-link--no-visited-state" href={routes.caseFacts(caseId)}>
      Case {reference}
    </Link>
  );
}

function TimelineSection({
  record,
  anySealed,
}: {
  readonly record: OutputOf<'person.read'>;
  readonly anySealed: boolean;
}) {
  const events = timelineOf(record);
  return (
    <section aria-labelledby="timeline-heading">
      <h2 className="govuk-heading-m" id="timeline-heading">
        Timeline
      </h2>
      {!anySealed && <p className="govuk-body">No account has been sealed yet.</p>}
      <TimeAxis events={events} />
      {events.length > 0 && <AccountTimeline personId={record.person.id} events={events} />}
    </section>
  );
}
