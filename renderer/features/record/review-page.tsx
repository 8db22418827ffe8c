import { useState } from 'react';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { checkComplete } from '../../../shared/domain/completeness.ts';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { CircumstancesSummary } from '../../components/circumstances-summary.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../components/govuk/button.tsx';
import { ErrorSummary, type Problem } from '../../components/govuk/error-summary.tsx';
import { WarningText } from '../../components/govuk/warning-text.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { OccasionSummary } from '../../components/transcript/occasion-summary.tsx';
import { TranscriptView } from '../../components/transcript/transcript-view.tsx';
import { routes } from '../../routes.ts';
import { controlFor } from './controls.ts';

export function ReviewPage({ accountId }: { readonly accountId: string }) {
  const query = useQuery('account.readDraft', { accountId });
  return <Loaded query={query}>{(record) => <ReviewScreen record={record} />}</Loaded>;
}

function ReviewScreen({ record: { person, draft } }: { readonly record: OutputOf<'account.readDraft'> }) {
  const [, goTo] = useLocation();
  const seal = useCommand('account.seal');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { accountId, circumstances, occasion, turns, revision } = draft;

  const crumbs = [...crumbsToPerson(person), { text: 'Draft', href: routes.draft(accountId) }];
  const problemAt = ({ field, message }: { field: string; message: string }): Problem => ({
    message,
    href: `#${routes.draftField(accountId, controlFor(field))}`,
  });
  const changeHref = (control: string): string => routes.draftField(accountId, control);
  const sealAccount = async (): Promise<void> => {
    const found = checkComplete(draft);
    if (!found.complete) {
      setProblems(found.gaps.map(problemAt));
      return;
    }
    const reply = await seal.run({ accountId, revision });
    if (reply.ok) goTo(routes.account(accountId));
    else
      setProblems(
        reply.error.fields.length > 0 ? reply.error.fields.map(problemAt) : [{ message: reply.error.message }],
      );
  };

  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      <ErrorSummary problems={problems} />
      <PageHeading title="Read through and seal" caption={<Isolated>{person.chosenName}</Isolated>} />
      <CircumstancesSummary circumstances={circumstances} changeHref={changeHref} />
      <h2 className="govuk-heading-m">What was said</h2>
      {turns.every(({ words }) => words.trim() === '') && <p className="govuk-body">Nothing has been written yet.</p>}
      <TranscriptView turns={turns} occasion={occasion} chosenName={person.chosenName} />
      <OccasionSummary occasion={occasion} interpreter={circumstances.interpreter} changeHref={changeHref} />
      <WarningText>
        A sealed account never changes. Anything said later is recorded as an account of its own.
      </WarningText>
      <ButtonGroup>
        <Button type="button" onClick={() => void sealAccount()} disabled={seal.busy}>
          Seal this account
        </Button>
        <ButtonLink href={routes.draft(accountId)} variant="secondary">
          Go on writing
        </ButtonLink>
      </ButtonGroup>
    </Page>
  );
}
