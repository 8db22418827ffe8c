import { useMemo } from 'react';
import { Link } from 'wouter';
import type { GrowthRecord } from '../../../shared/domain/growth/growth-record.ts';
import { firstToldRegister } from '../../../shared/domain/growth/register.ts';
import { registerExplanation, registerTitle } from '../../../shared/domain/growth/register-wording.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { GrowthViews } from '../../components/growth-views.tsx';
import { HowToRead } from '../../components/how-to-read.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { routes } from '../../routes.ts';
import { RegisterView } from './register-view.tsx';

/** Everything that was first told, with the circumstances under which it was. */
export function ToldRegisterPage({ personId }: { readonly personId: string }) {
  const query = useQuery('comparison.read', { personId });
  return <Loaded query={query}>{(record) => <RegisterScreen record={record} />}</Loaded>;
}

function RegisterScreen({ record }: { readonly record: GrowthRecord }) {
  const { person, comparison } = record;
  const entries = useMemo(() => firstToldRegister(record), [record]);
  const crumbs = crumbsToPerson(person);
  return (
    <Page width="full" high before={<Breadcrumbs crumbs={crumbs} />}>
      <div className="unfold-growth-heading">
        <div>
          <PageHeading title={registerTitle} caption={<Isolated>{person.chosenName}</Isolated>} />
        </div>
        <GrowthViews personId={person.id} current="register" />
        <HowToRead />
      </div>
      <p className="govuk-body-s govuk-!-margin-bottom-3">{registerExplanation}</p>
      {comparison.approximate && <InsetText>This comparison is approximate.</InsetText>}
      {entries.length === 0 ? (
        <p className="govuk-body">No account has been sealed yet.</p>
      ) : (
        <>
          <RegisterView personId={person.id} accounts={record.accounts} entries={entries} />
          <p className="govuk-body govuk-!-margin-top-4">
            To print the register,{' '}
            <Link className="govuk-link" href={routes.exportBundle(person.id)}>
              export a bundle
            </Link>
            : it holds the register as a page, as a print and as a table, and the export is recorded.
          </p>
        </>
      )}
    </Page>
  );
}
