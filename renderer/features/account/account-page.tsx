import { useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import { useQuery } from '../../api/use-query.ts';
import { AddendaSection } from '../../components/addenda-section.tsx';
import { Isolated } from '../../components/bidi.tsx';
import { CircumstancesSummary } from '../../components/circumstances-summary.tsx';
import { localMomentWords } from '../../components/dates.ts';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { ButtonGroup, ButtonLink } from '../../components/govuk/button.tsx';
import { Details } from '../../components/govuk/details.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { GroupedDigest } from '../../components/grouped-digest.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { OccasionSummary } from '../../components/transcript/occasion-summary.tsx';
import { TranscriptView } from '../../components/transcript/transcript-view.tsx';
import { routes } from '../../routes.ts';

export function AccountPage({ accountId }: { readonly accountId: string }) {
  const query = useQuery('account.read', { accountId });
  return <Loaded query={query}>{(record) => <SealedAccountScreen record={record} />}</Loaded>;
}

function SealedAccountScreen({ record: { account, sha256 } }: { readonly record: OutputOf<'account.read'> }) {
  const addenda = useQuery('addendum.list', { accountId: account.id });
  const listed = addenda.state === 'ready' ? addenda.value.addenda : null;
  const added = useMemo(() => listed?.map(({ addendum }) => addendum), [listed]);
  const crumbs = crumbsToPerson(account.person);
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      <PageHeading title="Sealed account" caption={<Isolated>{account.person.chosenName}</Isolated>}>
        Account {account.number}
      </PageHeading>
      <CircumstancesSummary circumstances={account.circumstances} />
      <h2 className="govuk-heading-m">What was said</h2>
      <TranscriptView
        turns={account.turns}
        occasion={account.occasion}
        chosenName={account.person.chosenName}
        addenda={added}
      />
      <OccasionSummary occasion={account.occasion} interpreter={account.circumstances.interpreter} />
      {addenda.state === 'refused' && <p className="govuk-body">{addenda.failure.message}</p>}
      {listed !== null && <AddendaSection account={account} addenda={listed} />}
      <Details summary="How this account is sealed">
        <p className="govuk-body">A sealed account never changes. These values prove that it has not.</p>
        <SummaryList
          rows={[
            { key: 'Sealed', value: localMomentWords(account.sealedAt) },
            { key: 'Sealed by', value: <Isolated>{account.sealedBy}</Isolated> },
            {
              key: 'Drafts kept',
              value: counted(account.draftRevisions, 'draft'),
              action: { href: routes.drafts(account.id), text: 'See them', hidden: 'the drafts that were kept' },
            },
            { key: 'SHA-256 of this account', value: <GroupedDigest digest={sha256} /> },
            { key: 'SHA-256 of its words', value: <GroupedDigest digest={account.textSha256} /> },
          ]}
        />
      </Details>
      <ButtonGroup>
        <ButtonLink href={routes.addAddendum(account.id)} variant="secondary">
          Add to this account
        </ButtonLink>
        <ButtonLink href={routes.growth(account.person.id, account.number)} variant="secondary">
          See what was first told in this account
        </ButtonLink>
      </ButtonGroup>
    </Page>
  );
}
