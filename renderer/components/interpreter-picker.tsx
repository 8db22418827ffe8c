import type { OutputOf } from '../../shared/contract/operations.ts';
import type { Interpreter } from '../../shared/domain/interpreter.ts';
import { Select } from './govuk/select.tsx';

type KeptInterpreter = OutputOf<'interpreter.list'>['interpreters'][number];

interface InterpreterPickerProps {
  readonly id: string;
  readonly label?: string;
  /** The register: what `interpreter.list` answers. */
  readonly interpreters: readonly KeptInterpreter[];
  readonly registerId: string | null;
  /** The chosen entry, or null twice where the interpreter is not in the register. */
  readonly onChange: (registerId: string | null, interpreter: Interpreter | null) => void;
  readonly error?: string | undefined;
}

/** Picks an interpreter from the register. Names are told apart by PAIT number and languages. */
export function InterpreterPicker(props: InterpreterPickerProps) {
  const { id, label = 'Interpreter in the register', interpreters, registerId, onChange, error } = props;
  const options = interpreters.map((kept) => ({ value: kept.id, text: entryWords(kept.document) }));
  return (
    <Select
      id={id}
      label={label}
      options={[{ value: '', text: 'Not in the register' }, ...options]}
      value={registerId ?? ''}
      onChange={(chosen) => {
        const found = interpreters.find((kept) => kept.id === chosen);
        onChange(found?.id ?? null, found?.document ?? null);
      }}
      error={error}
    />
  );
}

/** "Letay Haile, PAIT P-1001, Tigrinya"; each part keeps its own direction. */
function entryWords({ name, paitNumber, languages }: Interpreter): string {
  const spoken = languages.map(({ language }) => language).join(' and ');
  return [name, paitNumber === '' ? 'no PAIT number' : `PAIT ${paitNumber}`, spoken].map(isolated).join(', ');
}

/** Options of a list take text alone, so the direction is kept by control characters: first strong isolate, pop. */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
