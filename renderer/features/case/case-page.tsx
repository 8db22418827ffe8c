import { useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { emptyCaseFacts } from '../../../shared/domain/case.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button } from '../../components/govuk/button.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { rolesInWords } from '../../components/role-words.ts';
import { VersionHistory } from '../../components/version-history.tsx';
import { routes } from '../../routes.ts';
import { CaseFactsForm } from './case-facts-form.tsx';
import { CaseSummary } from './case-summary.tsx';

type CaseRecord = OutputOf<'case.read'>;

export function CasePage({ caseId }: { readonly caseId: string }) {
  const query = useQuery('case.read', { caseId });
  const [changing, setChanging] = useState(false);
  const saved = (): void => {
    setChanging(false);
    query.askAgain();
  };
  return (
    <Loaded query={query}>
      {(record) =>
        changing ? (
          <CaseFactsForm record={record} onKept={saved} onLeave={() => setChanging(false)} />
        ) : (
          <CaseScreen record={record} onChange={() => setChanging(true)} />
        )
      }
    </Loaded>
  );
}

const columns = [
  { heading: 'Person' },
  { heading: 'Roles' },
  { heading: 'Sealed accounts', numeric: true },
  { heading: 'Drafts', numeric: true },
];

interface CaseScreenProps {
  readonly record: CaseRecord;
  readonly onChange: () => void;
}

function CaseScreen({ record, onChange }: CaseScreenProps) {
  const { case: opened, facts, versions, people } = record;
  const { operationName } = facts?.document ?? emptyCaseFacts;
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={[{ text: 'People', href: routes.people }]} />}>
      <PageHeading title="Case" caption={operationName === '' ? undefined : `Case ${opened.reference}`}>
        <Isolated>{operationName === '' ? `Case ${opened.reference}` : operationName}</Isolated>
      </PageHeading>
      <CaseSummary reference={opened.reference} facts={facts?.document ?? emptyCaseFacts} />
      <VersionHistory versions={versions} />
      <Button type="button" variant="secondary" onClick={onChange}>
        {facts === null ? 'Enter the facts of the case' : 'Change the facts of the case'}
      </Button>
      <Table caption="People in this case" columns={columns} rows={people.map(rowOf)} />
    </Page>
  );
}

function rowOf(person: CaseRecord['people'][number]) {
  return {
    key: person.id,
    cells: [
      <Link key="name" className="govuk-link" href={routes.person(person.id)}>
        <Isolated>{person.chosenName}</Isolated>
      </Link>,
      rolesInWords(person),
      person.sealedAccounts,
      person.drafts,
    ],
  };
}
