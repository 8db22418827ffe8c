import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { Interpreter } from '../../../shared/domain/interpreter.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { VersionHistory } from '../../components/version-history.tsx';
import { routes } from '../../routes.ts';
import { InterpreterForm } from './interpreter-form.tsx';
import { LanguageList } from './language-list.tsx';

type Versions = OutputOf<'interpreter.read'>['versions'];

/** One interpreter as the register has them now, with every version. */
export function InterpreterPage({ interpreterId }: { readonly interpreterId: string }) {
  const query = useQuery('interpreter.read', { interpreterId });
  return (
    <Loaded query={query}>
      {({ versions }) => (
        <Page before={<Breadcrumbs crumbs={[{ text: 'Interpreters', href: routes.interpreters }]} />}>
          <Shown versions={versions} />
        </Page>
      )}
    </Loaded>
  );
}

function Shown({ versions }: { readonly versions: Versions }) {
  const newest = versions[0];
  if (newest === undefined) return null;
  return (
    <>
      <PageHeading title="Interpreter">
        <Isolated>{newest.document.name}</Isolated>
      </PageHeading>
      <SummaryList rows={rowsOf(newest.document)} />
      <ButtonLink href={routes.changeInterpreter(newest.id)} variant="secondary">
        Change
      </ButtonLink>
      <VersionHistory versions={versions} />
    </>
  );
}

function rowsOf({ languages, paitNumber, nrpsiNumber, qualification, vetting, gender, provider }: Interpreter) {
  return [
    { key: 'Languages and dialects', value: <LanguageList languages={languages} /> },
    { key: 'PAIT number', value: words(paitNumber) },
    { key: 'NRPSI number', value: words(nrpsiNumber) },
    { key: 'Qualification', value: words(qualification) },
    { key: 'Vetting', value: words(vetting) },
    { key: 'Gender', value: words(gender) },
    { key: 'Provider', value: words(provider) },
  ];
}

function words(value: string) {
  return value.trim() === '' ? <span className="unfold-quiet">Not recorded</span> : <Isolated>{value}</Isolated>;
}

export function ChangeInterpreterPage({ interpreterId }: { readonly interpreterId: string }) {
  const [, goTo] = useLocation();
  const query = useQuery('interpreter.read', { interpreterId });
  return (
    <Loaded query={query}>
      {({ versions }) => (
        <Page
          before={
            <Breadcrumbs
              crumbs={[
                { text: 'Interpreters', href: routes.interpreters },
                {
                  text: <Isolated>{versions[0]?.document.name ?? ''}</Isolated>,
                  href: routes.interpreter(interpreterId),
                },
              ]}
            />
          }
        >
          <InterpreterForm
            title="Change an interpreter"
            kept={versions[0] ?? null}
            action="Keep this change"
            onKept={() => goTo(routes.interpreter(interpreterId))}
          />
        </Page>
      )}
    </Loaded>
  );
}
