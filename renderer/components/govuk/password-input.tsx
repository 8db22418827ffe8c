import { useState } from 'react';
import { classNames } from './class-names.ts';
import { type FieldProps, FormGroup } from './form-group.tsx';

interface PasswordInputProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete?: 'current-password' | 'new-password';
}

/** A passphrase with a button that shows or hides it, and says so. */
export function PasswordInput(props: PasswordInputProps) {
  const { id, name = id, value, onChange, autoComplete = 'current-password', error } = props;
  const [shown, setShown] = useState(false);
  return (
    <FormGroup {...props} className="govuk-password-input" module="govuk-password-input">
      {(description) => (
        <>
          <div className="govuk-input__wrapper govuk-password-input__wrapper">
            <input
              className={classNames(
                'govuk-input govuk-password-input__input govuk-js-password-input-input',
                error !== undefined && 'govuk-input--error',
              )}
              id={id}
              name={name}
              type={shown ? 'text' : 'password'}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              spellCheck={false}
              aria-describedby={description}
              autoComplete={autoComplete}
              autoCapitalize="none"
            />
            <button
              type="button"
              className="govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle"
              data-module="govuk-button"
              aria-controls={id}
              aria-label={shown ? 'Hide passphrase' : 'Show passphrase'}
              onClick={() => setShown(!shown)}
            >
              {shown ? 'Hide' : 'Show'}
            </button>
          </div>
          <div className="govuk-visually-hidden" aria-live="polite">
            {value !== '' && shown ? 'Your passphrase is visible' : ''}
          </div>
        </>
      )}
    </FormGroup>
  );
}
