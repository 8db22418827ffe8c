import type { PassageStatus } from '../../../shared/domain/comparison/result.ts';

interface MarkerProps {
  readonly status: PassageStatus;
  /** Number of the account in which the passage was first told; none in the legend. */
  readonly number?: number;
}

/** A status by its shape, with the account's number in it. Decoration: the words beside it say the same. */
export function Marker({ status, number }: MarkerProps) {
  return (
    <span className={`unfold-marker unfold-marker--${status}`} aria-hidden="true">
      <span className="unfold-marker__number">{number}</span>
    </span>
  );
}
