import { type ReactNode, useState } from 'react';
import type { SpokenDate } from '../../shared/domain/account.ts';
import { rangeWords } from '../../shared/domain/bundle/wording.ts';
import { type DayRange, suggestDayRange } from '../../shared/domain/spoken-date.ts';
import { dayOf, partsOf, problemWith } from './date-parts.ts';
import { Button } from './govuk/button.tsx';
import { DateInput, type DateParts } from './govuk/date-input.tsx';
import { focusField } from './govuk/error-summary.tsx';
import { Fieldset } from './govuk/fieldset.tsx';
import { TextInput } from './govuk/text-input.tsx';

interface SpokenDateFieldsProps {
  /** Of the controls: `ID-spoken`, `ID-earliest`, `ID-latest`. */
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly value: SpokenDate;
  readonly onChange: (value: SpokenDate) => void;
  readonly error?: string | undefined;
  /** What the words are suggested to mean; by default in our own calendar. */
  readonly suggest?: (spoken: string) => DayRange | null;
  /** What else the suggestion is worked out from, to be entered between the words and the days. */
  readonly reckoning?: ReactNode;
}

/** When something was: as it was spoken, and beside it the first and last day that this can mean. */
export function SpokenDateFields(props: SpokenDateFieldsProps) {
  const { id, legend, hint, value, onChange, error, suggest = suggestDayRange, reckoning } = props;
  const [earliest, setEarliest] = useState<DateParts>(() => partsOf(value.earliest));
  const [latest, setLatest] = useState<DateParts>(() => partsOf(value.latest));
  const suggestion = suggest(value.spoken);

  const accept = (range: DayRange): void => {
    setEarliest(partsOf(range.earliest));
    setLatest(partsOf(range.latest));
    onChange({ ...value, ...range });
    // The button that was pressed is gone now; what it filled in is next.
    focusField(`${id}-earliest`);
  };

  return (
    <Fieldset legend={legend} legendSize="s">
      <TextInput
        id={`${id}-spoken`}
        label="As it was spoken"
        hint={hint}
        error={error}
        value={value.spoken}
        onChange={(spoken) => onChange({ ...value, spoken })}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      {reckoning}
      <Suggestion range={suggestion} value={value} onAccept={accept} />
      <div className="unfold-side-by-side">
        <DateInput
          id={`${id}-earliest`}
          label="Earliest day it can have been"
          error={problemWith(earliest)}
          value={earliest}
          onChange={(parts) => {
            setEarliest(parts);
            onChange({ ...value, earliest: dayOf(parts) });
          }}
        />
        <DateInput
          id={`${id}-latest`}
          label="Latest day it can have been"
          error={problemWith(latest)}
          value={latest}
          onChange={(parts) => {
            setLatest(parts);
            onChange({ ...value, latest: dayOf(parts) });
          }}
        />
      </div>
    </Fieldset>
  );
}

interface SuggestionProps {
  readonly range: DayRange | null;
  readonly value: SpokenDate;
  readonly onAccept: (range: DayRange) => void;
}

/** Offered, never filled in unasked: what a spoken date means is for a human to say. */
function Suggestion({ range, value, onAccept }: SuggestionProps) {
  const taken = range !== null && range.earliest === value.earliest && range.latest === value.latest;
  return (
    <div className="unfold-suggestion" role="status">
      {range !== null && !taken && (
        <Button type="button" variant="secondary" onClick={() => onAccept(range)}>
          Use {rangeWords({ spoken: value.spoken, ...range })}
        </Button>
      )}
    </div>
  );
}
