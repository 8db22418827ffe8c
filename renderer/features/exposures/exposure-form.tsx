import type { OutputOf } from '../../../shared/contract/operations.ts';
import { exposureKindWords } from '../../../shared/domain/bundle/record-wording.ts';
import { type Exposure, type ExposureKind, exposureKinds, exposureSchema } from '../../../shared/domain/exposure.ts';
import { useCommand } from '../../api/use-command.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor } from '../../components/problems.ts';
import { SpokenDateFields } from '../../components/spoken-date-fields.tsx';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';

interface ExposureFormProps {
  readonly person: OutputOf<'exposure.list'>['person'];
  readonly title: string;
  readonly action: string;
  readonly kept: { readonly id: string; readonly version: number; readonly document: Exposure } | null;
  readonly onKept: () => void;
}

type EnteredExposure = Omit<Exposure, 'kind'> & { readonly kind: ExposureKind | null };

const nothing: EnteredExposure = {
  kind: null,
  when: { spoken: '', earliest: null, latest: null },
  what: '',
  shownBy: '',
  notes: '',
};

const messages = { kind: 'Select what kind of thing it was.', what: 'Enter what it was, on one line.' };

export function ExposureForm({ person, title, action, kept, onKept }: ExposureFormProps) {
  const { run } = useCommand('exposure.keep');
  const form = useVersionForm({
    kept,
    initial: kept?.document ?? nothing,
    schema: exposureSchema,
    toDocument: (exposure) => exposure,
    messages,
    keep: (version) => run({ personId: person.id, ...version }),
    onKept,
  });
  const { state, change, problems } = form;
  return (
    <>
      <VersionProblems form={form} />
      <PageHeading title={title} caption={<Isolated>{person.chosenName}</Isolated>} />
      <VersionFields form={form} action={action}>
        <Radios<ExposureKind>
          id="kind"
          legend="What kind of thing was it?"
          legendSize="s"
          error={messageFor(problems, 'kind')}
          value={state.kind}
          onChange={(kind) => change({ kind })}
          choices={exposureKinds.map((value) => ({ value, label: exposureKindWords[value] }))}
        />
        <TextInput
          id="what"
          label="What was it?"
          hint="For example, six photographs of houses, none of them named."
          value={state.what}
          onChange={(what) => change({ what })}
          error={messageFor(problems, 'what')}
          autoComplete="off"
          dir="auto"
        />
        <SpokenDateFields
          id="when"
          legend="When was that?"
          hint="As the person or the record has it. Leave the days empty where nobody can work them out."
          value={state.when}
          onChange={(when) => change({ when })}
        />
        <TextInput
          id="shownBy"
          label="Who showed or told it?"
          value={state.shownBy}
          onChange={(shownBy) => change({ shownBy })}
          autoComplete="off"
          dir="auto"
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
    </>
  );
}
