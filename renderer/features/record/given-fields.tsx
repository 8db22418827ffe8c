import { useState } from 'react';
import type { SpokenDate } from '../../../shared/domain/account.ts';
import { rangeWords } from '../../../shared/domain/bundle/wording.ts';
import { type DayRange, suggestDayRange } from '../../../shared/domain/spoken-date.ts';
import { Button } from '../../components/govuk/button.tsx';
import { DateInput, type DateParts } from '../../components/govuk/date-input.tsx';
import { focusField } from '../../components/govuk/error-summary.tsx';
import { Fieldset } from '../../components/govuk/fieldset.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { dayOf, partsOf, problemWith } from './date-parts.ts';

interface GivenFieldsProps {
  readonly given: SpokenDate;
  readonly onChange: (given: SpokenDate) => void;
}

/** When the account was given: as it was spoken, and beside it the first and last day that this can mean. */
export function GivenFields({ given, onChange }: GivenFieldsProps) {
  const [earliest, setEarliest] = useState<DateParts>(() => partsOf(given.earliest));
  const [latest, setLatest] = useState<DateParts>(() => partsOf(given.latest));
  const suggestion = suggestDayRange(given.spoken);

  const accept = (range: DayRange): void => {
    setEarliest(partsOf(range.earliest));
    setLatest(partsOf(range.latest));
    onChange({ ...given, ...range });
    // The button that was pressed is gone now; what it filled in is next.
    focusField('given-earliest');
  };

  return (
    <Fieldset legend="When was it given?" legendSize="s">
      <TextInput
        id="given-spoken"
        label="As it was spoken"
        hint="For example, 14 March 2026, or “the week before Eid”."
        value={given.spoken}
        onChange={(spoken) => onChange({ ...given, spoken })}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      <Suggestion range={suggestion} given={given} onAccept={accept} />
      <div className="unfold-side-by-side">
        <DateInput
          id="given-earliest"
          label="Earliest day it can have been"
          error={problemWith(earliest)}
          value={earliest}
          onChange={(parts) => {
            setEarliest(parts);
            onChange({ ...given, earliest: dayOf(parts) });
          }}
        />
        <DateInput
          id="given-latest"
          label="Latest day it can have been"
          error={problemWith(latest)}
          value={latest}
          onChange={(parts) => {
            setLatest(parts);
            onChange({ ...given, latest: dayOf(parts) });
          }}
        />
      </div>
    </Fieldset>
  );
}

interface SuggestionProps {
  readonly range: DayRange | null;
  readonly given: SpokenDate;
  readonly onAccept: (range: DayRange) => void;
}

/** Offered, never filled in unasked: what a spoken date means is for a human to say. */
function Suggestion({ range, given, onAccept }: SuggestionProps) {
  const taken = range !== null && range.earliest === given.earliest && range.latest === given.latest;
  return (
    <div className="unfold-suggestion" role="status">
      {range !== null && !taken && (
        <Button type="button" variant="secondary" onClick={() => onAccept(range)}>
          Use {rangeWords({ spoken: given.spoken, ...range })}
        </Button>
      )}
    </div>
  );
}
