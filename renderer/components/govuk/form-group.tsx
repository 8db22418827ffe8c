import type { ReactNode } from 'react';
import { classNames, describedBy } from './class-names.ts';

export type TextSize = 's' | 'm' | 'l' | 'xl';

/** What every field has in common: a label, and perhaps a hint and an error, tied to the control by their identifiers. */
export interface FieldProps {
  readonly id: string;
  readonly name?: string | undefined;
  readonly label: ReactNode;
  readonly labelSize?: TextSize | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

interface FormGroupProps extends FieldProps {
  readonly className?: string;
  readonly module?: string;
  readonly children: (describedByIds: string | undefined) => ReactNode;
}

export function FormGroup({ id, label, labelSize, hint, error, className, module, children }: FormGroupProps) {
  return (
    <div
      className={classNames('govuk-form-group', error !== undefined && 'govuk-form-group--error', className)}
      data-module={module}
    >
      <label className={classNames('govuk-label', labelSize && `govuk-label--${labelSize}`)} htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children(fieldDescription(id, hint, error))}
    </div>
  );
}

export function HintAndError({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  );
}

export function fieldDescription(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  return describedBy(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
}

export function Hint({ id, className, children }: { id?: string; className?: string; children: ReactNode }) {
  return (
    <div id={id} className={classNames('govuk-hint', className)}>
      {children}
    </div>
  );
}

export function ErrorMessage({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}
