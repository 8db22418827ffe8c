import { type ReasonForChange, reasonForChangeSchema } from '../../../shared/domain/reason-for-change.ts';
import { useCommand } from '../../api/use-command.ts';
import { Isolated } from '../../components/bidi.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { messageFor } from '../../components/problems.ts';
import { SpokenText } from '../../components/spoken-text.tsx';
import { useVersionForm } from '../../components/use-version-form.ts';
import { VersionFields, VersionProblems } from '../../components/version-fields.tsx';
import { type Answer, documentOf, enteredFrom } from './entered-reason.ts';
import { ReasonCodes } from './reason-codes.tsx';

interface ReasonFormProps {
  readonly chosenName: string;
  readonly accountNumber: number;
  readonly place: { readonly accountId: string; readonly start: number; readonly end: number };
  readonly passage: string;
  readonly kept: { readonly id: string; readonly version: number; readonly document: ReasonForChange } | null;
  readonly onKept: () => void;
}

const messages = {
  explanation: 'Select what the person said about it.',
  'explanation.words': 'Enter what the person said, word for word.',
};

export function ReasonForm({ chosenName, accountNumber, place, passage, kept, onKept }: ReasonFormProps) {
  const { run } = useCommand('reason.keep');
  const form = useVersionForm({
    kept,
    initial: enteredFrom(kept?.document ?? null),
    schema: reasonForChangeSchema,
    toDocument: (entered) => documentOf(place, entered),
    messages,
    keep: run,
    onKept,
  });
  const { state, change, problems } = form;
  return (
    <>
      <VersionProblems form={form} />
      <PageHeading title="Reason for change" caption={<Isolated>{chosenName}</Isolated>}>
        Why account {accountNumber} differs here
      </PageHeading>
      <SpokenText>{passage}</SpokenText>
      <VersionFields form={form} action="Keep this reason">
        <Radios<Answer>
          id="explanation"
          legend="What does the person say about it?"
          legendSize="s"
          error={messageFor(problems, 'explanation')}
          value={state.answer}
          onChange={(answer) => change({ answer })}
          choices={[
            {
              value: 'given',
              label: 'They explained it',
              conditional: state.answer === 'given' && (
                <Textarea
                  id="explanation-words"
                  label="In their own words, word for word"
                  value={state.words}
                  onChange={(words) => change({ words })}
                  error={messageFor(problems, 'explanation-words')}
                  spellCheck={false}
                  dir="auto"
                />
              ),
            },
            { value: 'not-asked', label: 'They were not asked' },
            { value: 'declined', label: 'They did not wish to say' },
          ]}
        />
        <Textarea
          id="thirdParty"
          label="What somebody else said"
          labelSize="s"
          hint="Who said it, and their words. Not what you infer."
          rows={3}
          value={state.thirdParty}
          onChange={(thirdParty) => change({ thirdParty })}
          dir="auto"
        />
        <Textarea
          id="officerInference"
          label="What you infer"
          labelSize="s"
          hint="It stands apart from what the person and others said."
          rows={3}
          value={state.officerInference}
          onChange={(officerInference) => change({ officerInference })}
          dir="auto"
        />
        <ReasonCodes codes={state.codes} onChange={(codes) => change({ codes })} />
      </VersionFields>
    </>
  );
}
