import type { OutputOf } from '../../../shared/contract/operations.ts';
import { interpreterGuidance } from '../../../shared/domain/guidance.ts';
import { interpreterWarnings } from '../../../shared/domain/interpreter-warnings.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Details } from '../../components/govuk/details.tsx';
import { GuidanceNote } from '../../components/guidance-note.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { ContinuityTable } from './continuity-table.tsx';
import { CourtSummary } from './court-summary.tsx';
import { ExhibitChecklists } from './exhibit-checklists.tsx';

type Continuity = OutputOf<'interpreter.continuity'>;

/** Who interpreted which account of a person, and what to attend to. */
export function ContinuityPage({ personId }: { readonly personId: string }) {
  const query = useQuery('interpreter.continuity', { personId });
  return <Loaded query={query}>{(continuity) => <ContinuityScreen continuity={continuity} />}</Loaded>;
}

function ContinuityScreen({ continuity: { person, accounts, register, court } }: { readonly continuity: Continuity }) {
  const entries = new Map(register.map(({ id, document }) => [id, document]));
  const warnings = interpreterWarnings(accounts, entries, court?.document ?? null);
  const crumbs = crumbsToPerson(person);
  return (
    <Page width="full" before={<Breadcrumbs crumbs={crumbs} />}>
      <PageHeading title="Who interpreted which account" caption={<Isolated>{person.chosenName}</Isolated>} />
      {accounts.length === 0 ? (
        <p className="govuk-body">No account has been sealed yet.</p>
      ) : (
        <ContinuityTable accounts={accounts} register={entries} warnings={warnings} />
      )}
      <CourtSummary personId={person.id} court={court} />
      <ExhibitChecklists accounts={accounts} />
      <Details summary="What this rests on">
        {Object.entries(interpreterGuidance).map(([key, guidance]) => (
          <GuidanceNote key={key} guidance={guidance} />
        ))}
      </Details>
    </Page>
  );
}
