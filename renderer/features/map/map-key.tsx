import { passageStatuses } from '../../../shared/domain/comparison/result.ts';
import { cellWords } from '../../../shared/domain/growth/map-wording.ts';

/** What the shapes mean, by example. Screen readers hear each cell in words, so the key is not read out. */
export function MapKey() {
  return (
    <ul className="govuk-list unfold-map-key" aria-hidden="true">
      {['new' as const, ...passageStatuses.filter((status) => status !== 'new')].map((status) => (
        <li key={status}>
          <span className={`unfold-marker unfold-marker--${status}`} />
          {cellWords({ status, returned: false, notAsked: false })}
        </li>
      ))}
      <li>
        <span className="unfold-marker unfold-marker--none" />
        not told
      </li>
      <li>
        <span className="unfold-marker unfold-marker--not-asked" />
        not asked
      </li>
      <li>
        <span className="unfold-map-key__returned" />
        returned
      </li>
    </ul>
  );
}
