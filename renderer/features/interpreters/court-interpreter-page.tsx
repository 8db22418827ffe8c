import { useLocation } from 'wouter';
import type { OutputOf } from '../../../shared/contract/operations.ts';
import { interpreterGuidance } from '../../../shared/domain/guidance.ts';
import { courtInterpreterSchema, emptyCourtInterpreter } from '../../../shared/domain/interpreted-account.ts';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { Isolated } from '../../components/bidi.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { GuidanceNote } from '../../components/guidance-note.tsx';
import { InterpreterPicker } from '../../components/interpreter-picker.tsx';
import { Loaded, Page } from '../../components/page.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor } from '../../components/problems.ts';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';
import { VersionHistory } from '../../components/version-history.tsx';
import { routes } from '../../routes.ts';
import { ContinuityCrumbs } from './continuity-crumbs.tsx';

type Continuity = OutputOf<'interpreter.continuity'>;

/** Who is proposed to interpret in court: somebody who has not interpreted for the police. */
export function CourtInterpreterPage({ personId }: { readonly personId: string }) {
  const query = useQuery('interpreter.continuity', { personId });
  return <Loaded query={query}>{(continuity) => <CourtInterpreterForm continuity={continuity} />}</Loaded>;
}

function CourtInterpreterForm({ continuity: { person, register, court } }: { readonly continuity: Continuity }) {
  const [, goTo] = useLocation();
  const { run } = useCommand('interpreter.keepCourt');
  const form = useVersionForm({
    kept: court,
    initial: court?.document ?? emptyCourtInterpreter,
    schema: courtInterpreterSchema,
    toDocument: (proposed) => proposed,
    messages: {},
    keep: (version) => run({ personId: person.id, ...version }),
    onKept: () => goTo(routes.continuity(person.id)),
  });
  const { state, change, problems } = form;
  return (
    <Page before={<ContinuityCrumbs person={person} />}>
      <VersionProblems form={form} />
      <PageHeading title="Proposed for court" caption={<Isolated>{person.chosenName}</Isolated>} />
      <GuidanceNote guidance={interpreterGuidance.anotherForCourt} />
      <VersionFields form={form} action="Keep who is proposed">
        <InterpreterPicker
          id="registerId"
          interpreters={register}
          registerId={state.registerId}
          onChange={(registerId, interpreter) =>
            change({ registerId, ...(interpreter !== null && { name: interpreter.name }) })
          }
          error={messageFor(problems, 'registerId')}
        />
        <TextInput
          id="name"
          label="Name"
          hint="Leave it empty where nobody is proposed."
          value={state.name}
          onChange={(name) => change({ name })}
          error={messageFor(problems, 'name')}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
        <TextInput
          id="language"
          label="Language"
          width={20}
          value={state.language}
          onChange={(language) => change({ language })}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
        <TextInput
          id="dialect"
          label="Dialect"
          width={20}
          value={state.dialect}
          onChange={(dialect) => change({ dialect })}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
      </VersionFields>
      <VersionHistory versions={court === null ? [] : [court]} />
    </Page>
  );
}
