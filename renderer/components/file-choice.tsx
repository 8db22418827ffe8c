import { Button } from './govuk/button.tsx';
import { classNames } from './govuk/class-names.ts';
import { Fieldset } from './govuk/fieldset.tsx';
import { fieldDescription, HintAndError } from './govuk/form-group.tsx';

interface FileChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly buttonText: string;
  /** Name of what was chosen; the window never learns where it is. */
  readonly chosen: string | null;
  readonly error?: string | undefined;
  readonly onChoose: () => void;
}

/** A button that opens the system's own dialog, and the name of what was chosen there. */
export function FileChoice({ id, label, hint, buttonText, chosen, error, onChoose }: FileChoiceProps) {
  return (
    <div className={classNames('govuk-form-group', error !== undefined && 'govuk-form-group--error')} id={id}>
      <Fieldset legend={label} describedBy={fieldDescription(id, hint, error)}>
        <HintAndError id={id} hint={hint} error={error} />
        <div className="unfold-file-choice">
          <Button type="button" variant="secondary" onClick={onChoose} name={`choose-${id}`}>
            {buttonText}
          </Button>
          <p className="govuk-body" role="status">
            {chosen === null ? 'Nothing chosen yet' : `Chosen: ${chosen}`}
          </p>
        </div>
      </Fieldset>
    </div>
  );
}
