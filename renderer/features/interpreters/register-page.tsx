import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { interpreterGuidance } from '../../../shared/domain/guidance.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { Table } from '../../components/govuk/table.tsx';
import { GuidanceNote } from '../../components/guidance-note.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { routes } from '../../routes.ts';
import { LanguageList } from './language-list.tsx';

type KeptInterpreter = OutputOf<'interpreter.list'>['interpreters'][number];

const columns = [
  { heading: 'Interpreter' },
  { heading: 'Languages and dialects' },
  { heading: 'PAIT' },
  { heading: 'NRPSI' },
  { heading: 'Vetting' },
  { heading: 'Gender' },
];

/** The register of interpreters. */
export function RegisterPage() {
  const query = useQuery('interpreter.list', {});
  return (
    <Loaded query={query}>
      {({ interpreters }) => (
        <Page width="broad">
          <PageHeading title="Interpreters" />
          {interpreters.length === 0 ? (
            <p className="govuk-body">
              Nobody is in the register yet. Add whoever interprets for the people in this vault.
            </p>
          ) : (
            <Table caption="Register of interpreters" captionHidden columns={columns} rows={interpreters.map(rowOf)} />
          )}
          <ButtonLink href={routes.newInterpreter}>Add an interpreter</ButtonLink>
          <GuidanceNote guidance={interpreterGuidance.approvedList} />
        </Page>
      )}
    </Loaded>
  );
}

function rowOf({ id, document }: KeptInterpreter) {
  return {
    key: id,
    cells: [
      <Link key="name" className="govuk-link" href={routes.interpreter(id)}>
        <Isolated>{document.name}</Isolated>
      </Link>,
      <LanguageList key="languages" languages={document.languages} />,
      numberWords(document.paitNumber),
      numberWords(document.nrpsiNumber),
      <Isolated key="vetting">{document.vetting}</Isolated>,
      <Isolated key="gender">{document.gender}</Isolated>,
    ],
  };
}

function numberWords(number: string) {
  return (
    <span className="unfold-register-number">
      {number.trim() === '' ? <span className="unfold-quiet">None</span> : <Isolated>{number}</Isolated>}
    </span>
  );
}
