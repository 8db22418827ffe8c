import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { CircumstancesSummary } from '../../components/circumstances-summary.tsx';
import { exactMomentWords } from '../../components/dates.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { OccasionSummary } from '../../components/transcript/occasion-summary.tsx';
import { TranscriptView } from '../../components/transcript/transcript-view.tsx';
import { routes } from '../../routes.ts';
import { crumbsTo } from './crumbs.tsx';

interface DraftRevisionPageProps {
  readonly accountId: string;
  readonly revision: number;
}

/** One kept draft, as it was when it was saved. */
export function DraftRevisionPage({ accountId, revision }: DraftRevisionPageProps) {
  const query = useQuery('account.readDraftRevision', { accountId, revision });
  return <Loaded query={query}>{(record) => <DraftRevisionScreen record={record} />}</Loaded>;
}

function DraftRevisionScreen({ record }: { readonly record: OutputOf<'account.readDraftRevision'> }) {
  const { person, savedBy, draft } = record;
  const crumbs = [...crumbsTo(draft.accountId, record), { text: 'Drafts', href: routes.drafts(draft.accountId) }];
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      <PageHeading title="Draft" caption={<Isolated>{person.chosenName}</Isolated>}>
        Draft {draft.revision}
      </PageHeading>
      <p className="govuk-body">
        Saved on {exactMomentWords(draft.savedAt)} by <Isolated>{savedBy}</Isolated>.
      </p>
      <CircumstancesSummary circumstances={draft.circumstances} />
      <h2 className="govuk-heading-m">What was said</h2>
      <TranscriptView turns={draft.turns} occasion={draft.occasion} chosenName={person.chosenName} />
      <OccasionSummary occasion={draft.occasion} interpreter={draft.circumstances.interpreter} />
    </Page>
  );
}
