import { type Interpreter, interpreterSchema } from '../../../shared/domain/interpreter.ts';
import { useCommand } from '../../api/use-command.ts';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor } from '../../components/problems.ts';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';
import { LanguageFields } from './language-fields.tsx';

interface InterpreterFormProps {
  readonly title: string;
  readonly kept: { readonly id: string; readonly version: number; readonly document: Interpreter } | null;
  readonly action: string;
  readonly onKept: () => void;
}

const nobody: Interpreter = {
  name: '',
  paitNumber: '',
  nrpsiNumber: '',
  qualification: '',
  vetting: '',
  languages: [{ language: '', dialects: '' }],
  gender: '',
  provider: '',
};

const messages = {
  name: 'Enter the interpreter’s name.',
  languages: 'Add a language.',
  'languages.*.language': 'Enter the language.',
};

const lines = [
  {
    field: 'paitNumber',
    label: 'PAIT number',
    hint: 'Police Approved Interpreters and Translators. Leave it empty where there is none.',
    width: 10,
  },
  {
    field: 'nrpsiNumber',
    label: 'NRPSI number',
    hint: 'National Register of Public Service Interpreters. Leave it empty where there is none.',
    width: 10,
  },
  { field: 'qualification', label: 'Qualification', hint: 'For example, DPSI (Law), DPI, or the Met Police Test.' },
  { field: 'vetting', label: 'Vetting', hint: 'For example, NPPV3, and until when.', width: 20 },
  { field: 'gender', label: 'Gender', hint: 'People may wish for an interpreter of one gender.', width: 20 },
  { field: 'provider', label: 'Provider', hint: 'The company or agency through which the interpreter is booked.' },
] as const;

export function InterpreterForm({ title, kept, action, onKept }: InterpreterFormProps) {
  const { run } = useCommand('interpreter.keep');
  const form = useVersionForm({
    kept,
    initial: kept?.document ?? nobody,
    schema: interpreterSchema,
    toDocument: (interpreter) => interpreter,
    messages,
    keep: run,
    onKept,
  });
  const { state, change, problems } = form;
  return (
    <>
      <VersionProblems form={form} />
      <PageHeading title={title} />
      <VersionFields form={form} action={action}>
        <TextInput
          id="name"
          label="Name"
          value={state.name}
          onChange={(name) => change({ name })}
          error={messageFor(problems, 'name')}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
        <LanguageFields
          languages={state.languages}
          problems={problems}
          onChange={(languages) => change({ languages })}
        />
        {lines.map(({ field, ...line }) => (
          <TextInput
            key={field}
            id={field}
            {...line}
            value={state[field]}
            onChange={(value) => change({ [field]: value })}
            error={messageFor(problems, field)}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
          />
        ))}
      </VersionFields>
    </>
  );
}
