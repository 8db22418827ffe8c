import type { Draft, InterpreterUse, SpokenDate } from '../../../shared/domain/account.ts';
import { emptyOccasion, type Interpreting } from '../../../shared/domain/content.ts';
import { Radios } from '../../components/govuk/radios.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { InterpretingFields } from './interpreting-fields.tsx';

interface InterpreterFieldsProps {
  readonly draft: Pick<Draft, 'accountId' | 'personId'>;
  readonly given: SpokenDate;
  readonly interpreter: InterpreterUse;
  readonly interpreting: Interpreting;
  /** Who it was and how they were used change together. */
  readonly onChange: (interpreter: InterpreterUse, interpreting: Interpreting) => void;
}

type Answer = 'yes' | 'no';

/** Who interpreted and how, or why nobody did. */
export function InterpreterFields(props: InterpreterFieldsProps) {
  const { interpreter, interpreting, onChange } = props;
  const answer: Answer | null = interpreter.used === 'undecided' ? null : interpreter.used;
  return (
    <Radios<Answer>
      id="interpreter"
      legend="Was an interpreter used?"
      legendSize="s"
      value={answer}
      // Nothing is sealed about an interpreter whom the answer says there was not.
      onChange={(chosen) => onChange(beginningOf[chosen], emptyOccasion.interpreting)}
      choices={[
        {
          value: 'yes',
          label: 'Yes',
          conditional: interpreter.used === 'yes' && <InterpretingFields {...props} interpreter={interpreter} />,
        },
        {
          value: 'no',
          label: 'No',
          conditional: interpreter.used === 'no' && (
            <TextInput
              id="interpreter-reason"
              label="Why not?"
              hint="For example, the person chose to speak English."
              value={interpreter.reason}
              onChange={(reason) => onChange({ ...interpreter, reason }, interpreting)}
              autoComplete="off"
              dir="auto"
            />
          ),
        },
      ]}
    />
  );
}

const beginningOf: Readonly<Record<Answer, InterpreterUse>> = {
  yes: { used: 'yes', name: '', language: '' },
  no: { used: 'no', reason: '' },
};
