import type { SpokenDate } from '../../../shared/domain/account.ts';
import { SpokenDateFields } from '../../components/spoken-date-fields.tsx';

interface GivenFieldsProps {
  readonly given: SpokenDate;
  readonly onChange: (given: SpokenDate) => void;
}

/** When the account was given. */
export function GivenFields({ given, onChange }: GivenFieldsProps) {
  return (
    <SpokenDateFields
      id="given"
      legend="When was it given?"
      hint="For example, 14 March 2026, or “the week before Eid”."
      value={given}
      onChange={onChange}
    />
  );
}
