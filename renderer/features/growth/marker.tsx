import type { PassageStatus } from '../../../shared/domain/comparison/result.ts';

interface MarkerProps {
  readonly status: PassageStatus;
  /** Number of the account in which the passage was first told; none in the legend. */
  readonly number?: number;
}

/** A status by its shape, which the words beside it name as well, with the number of the account that told it first. */
export function Marker({ status, number }: MarkerProps) {
  return (
    <span className={`unfold-marker unfold-marker--${status}`}>
      {number !== undefined && (
        <span className="unfold-marker__number">
          <span className="govuk-visually-hidden">, first in account </span>
          {number}
        </span>
      )}
    </span>
  );
}
