import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { recognisedInterpreterSchema } from '../../../shared/domain/interpreted-account.ts';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { InterpreterPicker } from '../../components/interpreter-picker.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor } from '../../components/problems.ts';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';
import { VersionHistory } from '../../components/version-history.tsx';
import { routes } from '../../routes.ts';
import { ContinuityCrumbs } from './continuity-crumbs.tsx';

type Recognised = OutputOf<'interpreter.readRecognised'>;

/** Which entry of the register is that of an interpreter who was not chosen from it when the account was recorded. */
export function RecognisedPage({ accountId }: { readonly accountId: string }) {
  const query = useQuery('interpreter.readRecognised', { accountId });
  return <Loaded query={query}>{(recognised) => <RecognisedForm recognised={recognised} />}</Loaded>;
}

function RecognisedForm({ recognised }: { readonly recognised: Recognised }) {
  const { person, account, name, register, versions } = recognised;
  const [, goTo] = useLocation();
  const { run } = useCommand('interpreter.keepRecognised');
  const form = useVersionForm({
    kept: versions[0] ?? null,
    initial: versions[0]?.document ?? { registerId: null, basis: '' },
    schema: recognisedInterpreterSchema,
    toDocument: (document) => document,
    messages: { basis: 'Enter how you know it.' },
    keep: (version) => run({ accountId: account.accountId, ...version }),
    onKept: () => goTo(routes.continuity(person.id)),
  });
  const { state, change, problems } = form;
  return (
    <Page before={<ContinuityCrumbs person={person} />}>
      <VersionProblems form={form} />
      <PageHeading title="The interpreter’s entry in the register" caption={<Isolated>{person.chosenName}</Isolated>} />
      <p className="govuk-body">
        Account {account.number} names <Isolated>{name}</Isolated>, who was not chosen from the register. The account
        stays as it was sealed; what you say here is kept beside it.
      </p>
      <VersionFields form={form} action="Keep this entry">
        <InterpreterPicker
          id="registerId"
          label="Which entry is theirs?"
          interpreters={register}
          registerId={state.registerId}
          onChange={(registerId) => change({ registerId })}
          error={messageFor(problems, 'registerId')}
        />
        <Textarea
          id="basis"
          label="How do you know it?"
          hint="For example, by the PAIT number on the booking of that day."
          rows={2}
          value={state.basis}
          onChange={(basis) => change({ basis })}
          error={messageFor(problems, 'basis')}
          dir="auto"
        />
      </VersionFields>
      <VersionHistory versions={versions} />
    </Page>
  );
}
