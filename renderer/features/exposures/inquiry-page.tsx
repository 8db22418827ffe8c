import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { inquiryWords } from '../../../shared/domain/bundle/record-wording.ts';
import {
  type ExposureInquiryAnswer,
  exposureInquiryAnswers,
  exposureInquirySchema,
} from '../../../shared/domain/exposure.ts';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor } from '../../components/problems.ts';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';
import { VersionHistory } from '../../components/version-history.tsx';
import { routes } from '../../routes.ts';
import { ExposureCrumbs } from './exposure-crumbs.tsx';

type Inquiry = OutputOf<'exposure.readInquiry'>;

/** Whether the person was asked, before one account, what they had seen or been told. */
export function InquiryPage({ accountId }: { readonly accountId: string }) {
  const query = useQuery('exposure.readInquiry', { accountId });
  return <Loaded query={query}>{(inquiry) => <InquiryForm inquiry={inquiry} />}</Loaded>;
}

interface EnteredInquiry {
  readonly answer: ExposureInquiryAnswer | null;
  readonly notes: string;
}

const nothing: EnteredInquiry = { answer: null, notes: '' };

function InquiryForm({ inquiry: { person, account, versions } }: { readonly inquiry: Inquiry }) {
  const [, goTo] = useLocation();
  const { run } = useCommand('exposure.keepInquiry');
  const form = useVersionForm({
    kept: versions[0] ?? null,
    initial: versions[0]?.document ?? nothing,
    schema: exposureInquirySchema,
    toDocument: (entered) => entered,
    messages: { answer: 'Select whether they were asked.' },
    keep: (version) => run({ accountId: account.accountId, ...version }),
    onKept: () => goTo(routes.exposures(person.id)),
  });
  const { state, change, problems } = form;
  return (
    <Page before={<ExposureCrumbs person={person} />}>
      <VersionProblems form={form} />
      <PageHeading title="Before an account" caption={<Isolated>{person.chosenName}</Isolated>}>
        Before account {account.number}
      </PageHeading>
      <VersionFields form={form} action="Keep this answer">
        <Radios<ExposureInquiryAnswer>
          id="answer"
          legend="Were they asked what they had seen or been told before?"
          legendSize="s"
          error={messageFor(problems, 'answer')}
          value={state.answer}
          onChange={(answer) => change({ answer })}
          choices={exposureInquiryAnswers.map((value) => ({ value, label: inquiryWords[value] }))}
        />
        <Textarea
          id="notes"
          label="Notes"
          hint="Who asked, how, and what was answered."
          rows={3}
          value={state.notes}
          onChange={(notes) => change({ notes })}
          dir="auto"
        />
      </VersionFields>
      <VersionHistory versions={versions} />
    </Page>
  );
}
