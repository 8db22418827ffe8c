import { classNames } from './class-names.ts';
import { type FieldProps, FormGroup } from './form-group.tsx';

interface TextareaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly spellCheck?: boolean;
  readonly dir?: 'auto';
  readonly className?: string;
}

export function Textarea(props: TextareaProps) {
  const { id, name = id, value, onChange, rows = 5, error, spellCheck, dir, className, ...group } = props;
  return (
    <FormGroup {...group} id={id} error={error}>
      {(description) => (
        <textarea
          className={classNames('govuk-textarea', error !== undefined && 'govuk-textarea--error', className)}
          id={id}
          name={name}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          spellCheck={spellCheck}
          dir={dir}
          aria-describedby={description}
        />
      )}
    </FormGroup>
  );
}
