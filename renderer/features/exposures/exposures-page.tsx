import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { exposureKindWords } from '../../../shared/domain/bundle/record-wording.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { SpokenDateWords } from '../../components/spoken-date-words.tsx';
import { routes } from '../../routes.ts';
import { BeforeEachAccount } from './before-each-account.tsx';

type Register = OutputOf<'exposure.list'>;

/** What a person had seen or been told: before each account, and the whole register. */
export function ExposuresPage({ personId }: { readonly personId: string }) {
  const query = useQuery('exposure.list', { personId });
  return <Loaded query={query}>{(register) => <ExposuresScreen register={register} />}</Loaded>;
}

function ExposuresScreen({ register: { person, exposures, accounts } }: { readonly register: Register }) {
  const crumbs = crumbsToPerson(person);
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      <PageHeading title="What they had seen or been told" caption={<Isolated>{person.chosenName}</Isolated>} />
      {exposures.length === 0 ? (
        <p className="govuk-body">None recorded.</p>
      ) : (
        <Table
          caption="The register"
          columns={columns}
          rows={exposures.map((exposure) => rowOf(person.id, exposure))}
        />
      )}
      <ButtonLink href={routes.newExposure(person.id)}>Add to the register</ButtonLink>
      <BeforeEachAccount accounts={accounts} exposures={exposures} />
    </Page>
  );
}

const columns = [{ heading: 'What' }, { heading: 'Kind' }, { heading: 'When' }, { heading: 'Shown or told by' }];

function rowOf(personId: string, { id, document }: Register['exposures'][number]) {
  return {
    key: id,
    cells: [
      <Link key="what" className="govuk-link" href={routes.exposure(personId, id)}>
        <Isolated>{document.what}</Isolated>
      </Link>,
      exposureKindWords[document.kind],
      <SpokenDateWords key="when" date={document.when} />,
      document.shownBy.trim() === '' ? (
        <span key="by" className="unfold-quiet">
          Not recorded
        </span>
      ) : (
        <Isolated key="by">{document.shownBy}</Isolated>
      ),
    ],
  };
}
