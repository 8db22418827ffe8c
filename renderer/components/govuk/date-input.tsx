import { classNames } from './class-names.ts';
import { Fieldset } from './fieldset.tsx';
import { type FieldProps, fieldDescription, HintAndError } from './form-group.tsx';

/** What is typed into the three boxes, exactly. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

interface DateInputProps extends FieldProps {
  readonly value: DateParts;
  readonly onChange: (value: DateParts) => void;
}

const boxes = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

export function DateInput({ id, label, labelSize, hint, error, value, onChange }: DateInputProps) {
  const failed = error !== undefined;
  return (
    <div className={classNames('govuk-form-group', failed && 'govuk-form-group--error')}>
      <Fieldset role="group" legend={label} legendSize={labelSize} describedBy={fieldDescription(id, hint, error)}>
        <HintAndError id={id} hint={hint} error={error} />
        <div className="govuk-date-input" id={id}>
          {boxes.map(({ part, label: boxLabel, width }) => (
            <div className="govuk-date-input__item" key={part}>
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
                  {boxLabel}
                </label>
                <input
                  className={classNames(
                    'govuk-input govuk-date-input__input',
                    failed && 'govuk-input--error',
                    `govuk-input--width-${width}`,
                  )}
                  id={`${id}-${part}`}
                  name={`${id}-${part}`}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  value={value[part]}
                  onChange={(event) => onChange({ ...value, [part]: event.target.value })}
                />
              </div>
            </div>
          ))}
        </div>
      </Fieldset>
    </div>
  );
}
