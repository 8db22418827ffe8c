import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { routes } from '../../routes.ts';

type ListedPerson = OutputOf<'person.list'>['people'][number];

const columns = [
  { heading: 'Person' },
  { heading: 'Case reference' },
  { heading: 'Sealed accounts', numeric: true },
  { heading: 'Drafts', numeric: true },
];

export function PeoplePage() {
  const query = useQuery('person.list', {});
  return (
    <Loaded query={query}>
      {({ people }) => (
        <Page width="broad">
          <PageHeading title="People" />
          {people.length === 0 ? (
            <p className="govuk-body">Nobody has been added yet. Add the person whose accounts you will record.</p>
          ) : (
            <Table caption="People in this vault" captionHidden columns={columns} rows={people.map(rowOf)} />
          )}
          <ButtonLink href={routes.addPerson}>Add a person</ButtonLink>
        </Page>
      )}
    </Loaded>
  );
}

function rowOf(person: ListedPerson) {
  return {
    key: person.id,
    cells: [
      <Link key="name" className="govuk-link" href={routes.person(person.id)}>
        <Isolated>{person.chosenName}</Isolated>
      </Link>,
      <Link key="case" className="govuk-link" href={routes.caseFacts(person.caseId)}>
        {person.caseReference}
      </Link>,
      person.sealedAccounts,
      person.drafts,
    ],
  };
}
