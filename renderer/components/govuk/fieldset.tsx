import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { TextSize } from './form-group.tsx';

interface FieldsetProps {
  readonly legend: ReactNode;
  readonly legendSize?: TextSize | undefined;
  readonly describedBy?: string | undefined;
  readonly role?: 'group';
  readonly children?: ReactNode;
}

export function Fieldset({ legend, legendSize, describedBy, role, children }: FieldsetProps) {
  return (
    <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy}>
      <legend className={classNames('govuk-fieldset__legend', legendSize && `govuk-fieldset__legend--${legendSize}`)}>
        {legend}
      </legend>
      {children}
    </fieldset>
  );
}
