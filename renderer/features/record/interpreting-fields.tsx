import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { Draft, InterpreterUse, SpokenDate } from '../../../shared/domain/account.ts';
import type { Interpreting } from '../../../shared/domain/content.ts';
import type { Interpreter } from '../../../shared/domain/interpreter.ts';
import { useQuery } from '../../api/use-query.ts';
import { InsetText } from '../../components/govuk/inset-text.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { InterpreterPicker } from '../../components/interpreter-picker.tsx';
import { ExceptionFields, UseFields } from './interpreting-use-fields.tsx';
import { InterpretingWarnings } from './interpreting-warnings.tsx';

type Used = Extract<InterpreterUse, { used: 'yes' }>;

interface InterpretingFieldsProps {
  readonly draft: Pick<Draft, 'accountId' | 'personId'>;
  readonly given: SpokenDate;
  readonly interpreter: Used;
  readonly interpreting: Interpreting;
  readonly onChange: (interpreter: Used, interpreting: Interpreting) => void;
}

/** Who interpreted, out of the register or by name, how they were used, and what to attend to. */
export function InterpretingFields(props: InterpretingFieldsProps) {
  const { draft, given, interpreter, interpreting, onChange } = props;
  const continuity = useQuery('interpreter.continuity', { personId: draft.personId });
  const known = continuity.state === 'ready' ? continuity.value : null;
  const entry = entryIn(known, interpreting.registerId);
  const enter = (part: Partial<Interpreting>): void => onChange(interpreter, { ...interpreting, ...part });
  return (
    <div className="unfold-interpreting">
      {continuity.state === 'refused' && <InsetText>{continuity.failure.message}</InsetText>}
      {known !== null && (
        <InterpreterPicker
          id="interpreter-registerId"
          interpreters={known.register}
          registerId={interpreting.registerId}
          onChange={(registerId, chosen) =>
            onChange(named(interpreter, entry, chosen), { ...interpreting, registerId })
          }
        />
      )}
      <TextInput
        id="interpreter-name"
        label="Interpreter’s name"
        value={interpreter.name}
        onChange={(name) => onChange({ ...interpreter, name }, interpreting)}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      <TextInput
        id="interpreter-language"
        label="Language interpreted"
        width={20}
        value={interpreter.language}
        onChange={(language) => onChange({ ...interpreter, language }, interpreting)}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      {known !== null && <ExceptionFields entry={entry} interpreting={interpreting} enter={enter} />}
      <UseFields interpreting={interpreting} enter={enter} />
      {known !== null && (
        <InterpretingWarnings
          continuity={known}
          given={given}
          account={{ accountId: draft.accountId, number: null, interpreter, interpreting, recognised: null }}
        />
      )}
    </div>
  );
}

function entryIn(known: OutputOf<'interpreter.continuity'> | null, registerId: string | null): Interpreter | null {
  return known?.register.find(({ id }) => id === registerId)?.document ?? null;
}

/**
 * Name and language as the register has them; the language stays where the interpreter speaks it. Somebody outside the
 * register is named anew, never by the name of whoever was chosen before.
 */
function named(interpreter: Used, before: Interpreter | null, chosen: Interpreter | null): Used {
  if (chosen === null) return { ...interpreter, name: interpreter.name === before?.name ? '' : interpreter.name };
  const languages = chosen.languages.map(({ language }) => language);
  const keeps = languages.includes(interpreter.language);
  return { ...interpreter, name: chosen.name, language: keeps ? interpreter.language : (languages[0] ?? '') };
}
