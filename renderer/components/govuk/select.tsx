import { classNames } from './class-names.ts';
import { type FieldProps, FormGroup } from './form-group.tsx';

interface SelectProps<Value extends string> extends FieldProps {
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { id, name = id, options, value, onChange, error } = props;
  const choose = (chosen: string): void => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <FormGroup {...props}>
      {(description) => (
        <select
          className={classNames('govuk-select', error !== undefined && 'govuk-select--error')}
          id={id}
          name={name}
          value={value}
          onChange={(event) => choose(event.target.value)}
          aria-describedby={description}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </FormGroup>
  );
}
