import { classNames } from './class-names.ts';
import { type FieldProps, FormGroup } from './form-group.tsx';

interface TextInputProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  readonly spellCheck?: boolean;
  readonly autoComplete?: string;
  /** `auto` for words of any language. */
  readonly dir?: 'auto';
}

export function TextInput(props: TextInputProps) {
  const { id, name = id, value, onChange, width, error, spellCheck, autoComplete, dir, onBlur } = props;
  return (
    <FormGroup {...props}>
      {(description) => (
        <input
          className={classNames(
            'govuk-input',
            width && `govuk-input--width-${width}`,
            error !== undefined && 'govuk-input--error',
          )}
          id={id}
          name={name}
          type="text"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          spellCheck={spellCheck}
          autoComplete={autoComplete}
          dir={dir}
          aria-describedby={description}
        />
      )}
    </FormGroup>
  );
}
