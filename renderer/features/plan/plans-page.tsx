import { Link } from 'wouter';
import type { VersionedPlan } from '../../../shared/contract/subjects/plans.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { localMomentWords } from '../../components/dates.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { routes } from '../../routes.ts';
import { RepetitionPanel } from './repetition-panel.tsx';

const columns = [
  { heading: 'Interview' },
  { heading: 'Topics', numeric: true },
  { heading: 'Last saved' },
  { heading: 'By' },
];

export function PlansPage({ personId }: { readonly personId: string }) {
  const query = useQuery('plan.list', { personId });
  return (
    <Loaded query={query}>
      {({ person, plans, asked }) => (
        <Page width="full" before={<Breadcrumbs crumbs={crumbsToPerson(person)} />}>
          <PageHeading title="Interview plans" caption={<Isolated>{person.chosenName}</Isolated>} />
          <div className="unfold-plan">
            <div>
              {plans.length === 0 ? (
                <p className="govuk-body">No interview has been planned yet.</p>
              ) : (
                <Table caption="Interview plans" captionHidden columns={columns} rows={plans.map(rowOf)} />
              )}
              <ButtonLink href={routes.newPlan(personId)}>Plan an interview</ButtonLink>
            </div>
            <RepetitionPanel asked={asked} chosenName={person.chosenName} />
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function rowOf({ id, document, savedAt, savedBy }: VersionedPlan) {
  return {
    key: id,
    cells: [
      <Link key="title" className="govuk-link" href={routes.plan(id)}>
        <Isolated>{document.title}</Isolated>
      </Link>,
      document.topics.length,
      localMomentWords(savedAt),
      <Isolated key="by">{savedBy}</Isolated>,
    ],
  };
}
