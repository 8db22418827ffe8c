import { useCallback, useEffect, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { Occasion } from '../../../shared/domain/content.ts';
import { useOfficer } from '../../api/session.tsx';
import { useDraft } from '../../api/use-draft.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Breadcrumbs } from '../../components/govuk/breadcrumbs.tsx';
import { ButtonLink } from '../../components/govuk/button.tsx';
import { focusField } from '../../components/govuk/error-summary.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { crumbsToPerson } from '../../components/person-crumbs.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { routes } from '../../routes.ts';
import { CircumstancesForm } from './circumstances-form.tsx';
import { type Step, stepOf } from './controls.ts';
import { ReadBackForm } from './read-back-form.tsx';
import { SaveStatus } from './save-status.tsx';
import { SpokenWords } from './spoken-words.tsx';

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
  const { content, change, saveState, saveNow, keepBoth } = useDraft(draft, officer);
  const [step, setStep] = useState<Step>(() => stepOf(field));
  useEffect(() => {
    if (field !== undefined) focusField(field);
  }, [field]);
  const changeOccasion = useCallback(
    (next: (occasion: Occasion) => Occasion) =>
      change((before) => {
        const occasion = next(before.occasion);
        return occasion === before.occasion ? before : { ...before, occasion };
      }),
    [change],
  );

  const crumbs = crumbsToPerson(person);
  return (
    <Page width="full" high before={<Breadcrumbs crumbs={crumbs} />}>
      <PageHeading title="Record an account" caption={<Isolated>{person.chosenName}</Isolated>} />
      <Tabs
        label="Parts of the account"
        chosen={step}
        onChoose={setStep}
        tabs={[
          {
            name: 'words',
            label: 'What was said',
            panel: (
              <SpokenWords
                content={content}
                chosenName={person.chosenName}
                isShown={step === 'words'}
                change={change}
                changeOccasion={changeOccasion}
              />
            ),
          },
          {
            name: 'circumstances',
            label: 'Circumstances',
            panel: (
              <CircumstancesForm
                draft={draft}
                circumstances={content.circumstances}
                interpreting={content.occasion.interpreting}
                change={change}
              />
            ),
          },
          {
            name: 'read-back',
            label: 'Read-back',
            panel: (
              <ReadBackForm
                readBack={content.occasion.readBack}
                onChange={(readBack) => changeOccasion((before) => ({ ...before, readBack }))}
              />
            ),
          },
        ]}
      />
      <div className="unfold-save-bar">
        <SaveStatus state={saveState} onSaveNow={saveNow} onKeepBoth={keepBoth} />
        <ButtonLink href={routes.review(draft.accountId)}>Read through and seal</ButtonLink>
      </div>
    </Page>
  );
}
