import { Fragment } from 'react';
import { type ChoicesProps, choiceId } from './choices.ts';
import { classNames } from './class-names.ts';
import { Fieldset } from './fieldset.tsx';
import { fieldDescription, Hint, HintAndError } from './form-group.tsx';

interface RadiosProps<Value extends string> extends ChoicesProps<Value> {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { id, name = id, legend, legendSize, hint, error, choices, value, onChange, small, inline } = props;
  return (
    <div className={classNames('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      <Fieldset legend={legend} legendSize={legendSize} describedBy={fieldDescription(id, hint, error)}>
        <HintAndError id={id} hint={hint} error={error} />
        <div
          className={classNames('govuk-radios', small && 'govuk-radios--small', inline && 'govuk-radios--inline')}
          data-module="govuk-radios"
        >
          {choices.map((choice, index) => {
            const inputId = choiceId(id, index);
            const revealed = value === choice.value;
            return (
              <Fragment key={choice.value}>
                <div className="govuk-radios__item">
                  <input
                    className="govuk-radios__input"
                    id={inputId}
                    name={name}
                    type="radio"
                    value={choice.value}
                    checked={revealed}
                    onChange={() => onChange(choice.value)}
                    aria-describedby={choice.hint === undefined ? undefined : `${inputId}-item-hint`}
                    data-aria-controls={choice.conditional === undefined ? undefined : `conditional-${inputId}`}
                  />
                  <label className="govuk-label govuk-radios__label" htmlFor={inputId}>
                    {choice.label}
                  </label>
                  {choice.hint !== undefined && (
                    <Hint id={`${inputId}-item-hint`} className="govuk-radios__hint">
                      {choice.hint}
                    </Hint>
                  )}
                </div>
                {choice.conditional !== undefined && (
                  <div
                    className={classNames(
                      'govuk-radios__conditional',
                      !revealed && 'govuk-radios__conditional--hidden',
                    )}
                    id={`conditional-${inputId}`}
                  >
                    {choice.conditional}
                  </div>
                )}
              </Fragment>
            );
          })}
        </div>
      </Fieldset>
    </div>
  );
}
