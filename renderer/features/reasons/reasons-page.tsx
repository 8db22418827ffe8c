import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { kindWords } from '../../../shared/domain/bundle/wording.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { SpokenText } from '../../components/spoken-text.tsx';
import { routes } from '../../routes.ts';
import { type DifferingPassage, differingPassages, type Scope } from './differing-passages.ts';
import { ReasonSummary } from './reason-summary.tsx';

type Listed = OutputOf<'reason.list'>;

/** Every passage that differs from what was told before, each with its reason or with that nobody has recorded one. */
export function ReasonsPage({ personId }: { readonly personId: string }) {
  const reasons = useQuery('reason.list', { personId });
  const comparison = useQuery('comparison.read', { personId });
  return (
    <Loaded query={reasons}>
      {(listed) => (
        <Loaded query={comparison}>{(compared) => <ReasonsScreen listed={listed} compared={compared} />}</Loaded>
      )}
    </Loaded>
  );
}

interface ReasonsScreenProps {
  readonly listed: Listed;
  readonly compared: OutputOf<'comparison.read'>;
}

function ReasonsScreen({ listed: { person, accounts, reasons }, compared }: ReasonsScreenProps) {
  const [scope, setScope] = useState<Scope>('differs');
  const passages = useMemo(() => differingPassages(compared, reasons, scope), [compared, reasons, scope]);
  const crumbs = crumbsToPerson(person);
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      <PageHeading title="Reasons for change" caption={<Isolated>{person.chosenName}</Isolated>} />
      <p className="govuk-body">
        Why a passage differs is for the person to say, in their own words. That they were not asked, or did not wish to
        say, is an answer too. What officers infer and what others say stand apart.
      </p>
      <Radios<Scope>
        id="scope"
        legend="Which passages?"
        legendSize="s"
        inline
        small
        value={scope}
        onChange={setScope}
        choices={[
          { value: 'differs', label: 'Those that differ' },
          { value: 'differs-or-first-told-later', label: 'Those first told in a later account too' },
        ]}
      />
      {passages.length === 0 && <p className="govuk-body">{noneWords[scope]}</p>}
      {accounts.map((account) => (
        <OfAccount
          key={account.accountId}
          account={account}
          passages={passages.filter(({ accountId }) => accountId === account.accountId)}
        />
      ))}
    </Page>
  );
}

const noneWords: Readonly<Record<Scope, string>> = {
  differs: 'No passage differs from an earlier account.',
  'differs-or-first-told-later': 'No passage differs from an earlier account, and none was first told in a later one.',
};

interface OfAccountProps {
  readonly account: Listed['accounts'][number];
  readonly passages: readonly DifferingPassage[];
}

function OfAccount({ account: { accountId, number, kind }, passages }: OfAccountProps) {
  if (passages.length === 0) return null;
  return (
    <section aria-labelledby={`account-${number}`}>
      <h2 className="govuk-heading-m" id={`account-${number}`}>
        <Link className="govuk-link" href={routes.account(accountId)}>
          Account {number}
        </Link>
        : {kindWords[kind]}
      </h2>
      {passages.map((passage, index) => (
        <PassageWithReason
          key={`${passage.start} ${passage.end}`}
          passage={passage}
          label={`Passage ${index + 1} of account ${number}`}
        />
      ))}
    </section>
  );
}

interface PassageWithReasonProps {
  readonly passage: DifferingPassage;
  readonly label: string;
}

function PassageWithReason({ passage, label }: PassageWithReasonProps) {
  const { accountId, start, end, before, reason } = passage;
  return (
    <article className="unfold-reason" aria-label={label}>
      <div>
        <SpokenText>{passage.passage}</SpokenText>
        {before !== null && (
          <>
            <p className="govuk-body-s govuk-!-margin-top-3 govuk-!-margin-bottom-1">In account {before.number}:</p>
            <SpokenText>{before.words}</SpokenText>
          </>
        )}
      </div>
      <div>
        {reason === null ? (
          <p className="govuk-body unfold-quiet">Nothing recorded yet.</p>
        ) : (
          <ReasonSummary reason={reason.document} />
        )}
        <Link className="govuk-link" href={routes.addReason(accountId, start, end)}>
          {reason === null ? 'Record a reason' : 'Change the reason'}
          <span className="govuk-visually-hidden"> for {label.toLowerCase()}</span>
        </Link>
      </div>
    </article>
  );
}
