import { statusWords, wholeNumber } from '../../../shared/domain/bundle/wording.ts';
import { type PassageStatus, passageStatuses } from '../../../shared/domain/comparison/result.ts';
import { Checkboxes } from '../../components/govuk/checkboxes.tsx';
import { Marker } from './marker.tsx';

interface StatusFilterProps {
  readonly counts: Readonly<Record<PassageStatus, number>>;
  readonly statuses: ReadonlySet<PassageStatus>;
  readonly onToggle: (status: PassageStatus, checked: boolean) => void;
}

/** Which passages to show. Its labels are the legend as well: each has the marker that stands in the rail. */
export function StatusFilter({ counts, statuses, onToggle }: StatusFilterProps) {
  return (
    <div className="unfold-filter unfold-filter--statuses">
      <Checkboxes<PassageStatus>
        id="status"
        legend="Passages to show"
        legendSize="s"
        hint="The number in a marker is the account in which the passage was first told."
        small
        values={statuses}
        onChange={onToggle}
        choices={passageStatuses.map((status) => ({
          value: status,
          label: (
            <span className="unfold-filter__label">
              <Marker status={status} />
              {statusWords[status]} ({wholeNumber.format(counts[status])})
            </span>
          ),
        }))}
      />
    </div>
  );
}
