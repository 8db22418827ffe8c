import { type ChoicesProps, choiceId } from './choices.ts';
import { classNames } from './class-names.ts';
import { Fieldset } from './fieldset.tsx';
import { fieldDescription, HintAndError } from './form-group.tsx';

interface CheckboxesProps<Value extends string> extends ChoicesProps<Value> {
  readonly values: ReadonlySet<Value>;
  readonly onChange: (value: Value, checked: boolean) => void;
}

export function Checkboxes<Value extends string>(props: CheckboxesProps<Value>) {
  const { id, name = id, legend, legendSize, hint, error, choices, values, onChange, small } = props;
  return (
    <div className={classNames('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      <Fieldset legend={legend} legendSize={legendSize} describedBy={fieldDescription(id, hint, error)}>
        <HintAndError id={id} hint={hint} error={error} />
        <div
          className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}
          data-module="govuk-checkboxes"
        >
          {choices.map((choice, index) => (
            <div className="govuk-checkboxes__item" key={choice.value}>
              <input
                className="govuk-checkboxes__input"
                id={choiceId(id, index)}
                name={name}
                type="checkbox"
                value={choice.value}
                checked={values.has(choice.value)}
                onChange={(event) => onChange(choice.value, event.target.checked)}
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={choiceId(id, index)}>
                {choice.label}
              </label>
            </div>
          ))}
        </div>
      </Fieldset>
    </div>
  );
}
