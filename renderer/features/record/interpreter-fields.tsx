import type { InterpreterUse } from '../../../shared/domain/account.ts';
import { Radios } from '../../components/govuk/radios.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';

interface InterpreterFieldsProps {
  readonly interpreter: InterpreterUse;
  readonly onChange: (interpreter: InterpreterUse) => void;
}

type Answer = 'yes' | 'no';

/** Who interpreted, or why nobody did. */
export function InterpreterFields({ interpreter, onChange }: InterpreterFieldsProps) {
  const answer: Answer | null = interpreter.used === 'undecided' ? null : interpreter.used;
  return (
    <Radios<Answer>
      id="interpreter"
      legend="Was an interpreter used?"
      legendSize="s"
      value={answer}
      onChange={(chosen) => onChange(beginningOf[chosen])}
      choices={[
        { value: 'yes', label: 'Yes', conditional: <WhoInterpreted interpreter={interpreter} onChange={onChange} /> },
        { value: 'no', label: 'No', conditional: <WhyNobody interpreter={interpreter} onChange={onChange} /> },
      ]}
    />
  );
}

const beginningOf: Readonly<Record<Answer, InterpreterUse>> = {
  yes: { used: 'yes', name: '', language: '' },
  no: { used: 'no', reason: '' },
};

function WhoInterpreted({ interpreter, onChange }: InterpreterFieldsProps) {
  if (interpreter.used !== 'yes') return null;
  return (
    <>
      <TextInput
        id="interpreter-name"
        label="Interpreter’s name"
        value={interpreter.name}
        onChange={(name) => onChange({ ...interpreter, name })}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      <TextInput
        id="interpreter-language"
        label="Language interpreted"
        width={20}
        value={interpreter.language}
        onChange={(language) => onChange({ ...interpreter, language })}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
    </>
  );
}

function WhyNobody({ interpreter, onChange }: InterpreterFieldsProps) {
  if (interpreter.used !== 'no') return null;
  return (
    <TextInput
      id="interpreter-reason"
      label="Why not?"
      hint="For example, the person chose to speak English."
      value={interpreter.reason}
      onChange={(reason) => onChange({ ...interpreter, reason })}
      autoComplete="off"
      dir="auto"
    />
  );
}
