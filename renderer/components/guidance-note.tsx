import type { Guidance } from '../../shared/domain/guidance.ts';

/** What guidance says, always with where it says so and when that was checked. */
export function GuidanceNote({ guidance }: { readonly guidance: Guidance }) {
  return (
    <p className="govuk-body">
      {guidance.statement}{' '}
      <span className="unfold-quiet">
        {guidance.source === null
          ? 'Usual practice; ask for your force’s own instruction.'
          : `Source: ${guidance.source}.`}{' '}
        Checked {guidance.checkedOn}.
      </span>
    </p>
  );
}
