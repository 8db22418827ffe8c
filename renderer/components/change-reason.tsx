import { Textarea } from './govuk/textarea.tsx';

interface ChangeReasonProps {
  /** The version that is being changed, 0 for a record that is new. */
  readonly basedOn: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}

/** Asked of every change but the first version. */
export function ChangeReason({ basedOn, value, onChange, error }: ChangeReasonProps) {
  if (basedOn === 0) return null;
  return (
    <Textarea
      id="change-reason"
      label="Why is this being changed?"
      labelSize="s"
      hint="Every version is kept. This stands beside the new one."
      rows={2}
      value={value}
      onChange={onChange}
      error={error}
      dir="auto"
    />
  );
}
