import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { statementWords } from '../../../shared/domain/bundle/record-wording.ts';
import { interpreterGuidance } from '../../../shared/domain/guidance.ts';
import {
  emptyInterpretedExhibits,
  interpretedExhibitsSchema,
  interpretersStatementStates,
} from '../../../shared/domain/interpreted-account.ts';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { GuidanceNote } from '../../components/guidance-note.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';
import { VersionHistory } from '../../components/version-history.tsx';
import { routes } from '../../routes.ts';
import { ContinuityCrumbs } from './continuity-crumbs.tsx';

type Exhibits = OutputOf<'interpreter.readExhibits'>;

/** The checklist of one interpreted account: original, translation, and the interpreter's own statement. */
export function ExhibitsPage({ accountId }: { readonly accountId: string }) {
  const query = useQuery('interpreter.readExhibits', { accountId });
  return <Loaded query={query}>{(exhibits) => <ExhibitsForm exhibits={exhibits} />}</Loaded>;
}

function ExhibitsForm({ exhibits: { person, account, versions } }: { readonly exhibits: Exhibits }) {
  const [, goTo] = useLocation();
  const { run } = useCommand('interpreter.keepExhibits');
  const form = useVersionForm({
    kept: versions[0] ?? null,
    initial: versions[0]?.document ?? emptyInterpretedExhibits,
    schema: interpretedExhibitsSchema,
    toDocument: (document) => document,
    messages: {},
    keep: (version) => run({ accountId: account.accountId, ...version }),
    onKept: () => goTo(routes.continuity(person.id)),
  });
  const { state, change } = form;
  return (
    <Page before={<ContinuityCrumbs person={person} />}>
      <VersionProblems form={form} />
      <PageHeading title="Exhibits of an interpreted account" caption={<Isolated>{person.chosenName}</Isolated>}>
        Exhibits of account {account.number}
      </PageHeading>
      <GuidanceNote guidance={interpreterGuidance.twoExhibits} />
      <GuidanceNote guidance={interpreterGuidance.interpretersStatement} />
      <VersionFields form={form} action="Keep these exhibits">
        <TextInput
          id="originalReference"
          label="Exhibit reference of the original"
          hint="The statement or recording in the language in which it was given. Leave it empty while there is none."
          width={20}
          value={state.originalReference}
          onChange={(originalReference) => change({ originalReference })}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
        <TextInput
          id="translationReference"
          label="Exhibit reference of the English translation"
          hint="An exhibit of its own. Leave it empty while there is none."
          width={20}
          value={state.translationReference}
          onChange={(translationReference) => change({ translationReference })}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
        <Radios
          id="interpretersStatement"
          legend="The interpreter’s own statement"
          legendSize="s"
          value={state.interpretersStatement}
          onChange={(interpretersStatement) => change({ interpretersStatement })}
          choices={interpretersStatementStates.map((value) => ({ value, label: statementWords[value] }))}
        />
        <Textarea
          id="notes"
          label="Notes"
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
