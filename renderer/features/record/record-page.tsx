import { useEffect } from 'react';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { useOfficer } from '../../api/session.tsx';
import { useDraft } from '../../api/use-draft.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { focusField } from '../../components/govuk/error-summary.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { routes } from '../../routes.ts';
import { AccountTextField } from './account-text-field.tsx';
import { CircumstancesForm } from './circumstances-form.tsx';
import { SaveStatus } from './save-status.tsx';

interface RecordPageProps {
  readonly accountId: string;
  /** Identifier of the control to start at, where another screen sent the reader here to change it. */
  readonly field?: string;
}

export function RecordPage({ accountId, field }: RecordPageProps) {
  const query = useQuery('account.readDraft', { accountId });
  return <Loaded query={query}>{(record) => <RecordScreen record={record} field={field} />}</Loaded>;
}

interface RecordScreenProps {
  readonly record: OutputOf<'account.readDraft'>;
  readonly field: string | undefined;
}

function RecordScreen({ record: { person, draft }, field }: RecordScreenProps) {
  const { officer } = useOfficer();
  const { content, changeText, changeCircumstances, saveState, saveNow, keepBoth } = useDraft(draft, officer);
  useEffect(() => {
    if (field !== undefined) focusField(field);
  }, [field]);

  const crumbs = [
    { text: 'People', href: routes.people },
    { text: <Isolated>{person.chosenName}</Isolated>, href: routes.person(person.id) },
  ];
  return (
    <Page width="broad" before={<Breadcrumbs crumbs={crumbs} />}>
      <PageHeading title="Record an account" caption={<Isolated>{person.chosenName}</Isolated>} />
      <CircumstancesForm circumstances={content.circumstances} onChange={changeCircumstances} />
      <AccountTextField text={content.text} onChange={changeText} />
      <div className="unfold-save-bar">
        <SaveStatus state={saveState} onSaveNow={saveNow} onKeepBoth={keepBoth} />
        <ButtonLink href={routes.review(draft.accountId)}>Read through and seal</ButtonLink>
      </div>
    </Page>
  );
}
