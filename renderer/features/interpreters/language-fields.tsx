import type { Interpreter } from '../../../shared/domain/interpreter.ts';
import type { Problem } from '../../components/govuk/error-summary.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { messageFor } from '../../components/problems.ts';
import { RepeatedRows } from '../../components/repeated-rows.tsx';

interface LanguageFieldsProps {
  readonly languages: Interpreter['languages'];
  readonly problems: readonly Problem[];
  readonly onChange: (languages: Interpreter['languages']) => void;
}

/** The languages of an interpreter, each with its dialects. */
export function LanguageFields({ languages, problems, onChange }: LanguageFieldsProps) {
  return (
    <RepeatedRows
      id="languages"
      legend="Languages"
      error={messageFor(problems, 'languages')}
      items={languages}
      onChange={onChange}
      empty={{ language: '', dialects: '' }}
      maximum={20}
      itemName="language"
      addText="Add a language"
    >
      {(spoken, enter, index) => (
        <div className="unfold-row__parts">
          <TextInput
            id={`languages-${index}-language`}
            label="Language"
            value={spoken.language}
            onChange={(language) => enter({ ...spoken, language })}
            error={messageFor(problems, `languages-${index}-language`)}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
          />
          <TextInput
            id={`languages-${index}-dialects`}
            label="Dialects"
            value={spoken.dialects}
            onChange={(dialects) => enter({ ...spoken, dialects })}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
          />
        </div>
      )}
    </RepeatedRows>
  );
}
