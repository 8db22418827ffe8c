import { numberInDigits } from '../../../shared/domain/comparison/numbers.ts';
import {
  type CalendarDate,
  dependsOnSighting,
  monthsOf,
  rangeInCalendar,
} from '../../../shared/domain/other-calendars.ts';
import type { Calendar } from '../../../shared/domain/person-profile.ts';
import type { DayRange } from '../../../shared/domain/spoken-date.ts';
import { Fieldset } from '../../components/govuk/fieldset.tsx';
import { ErrorMessage, fieldDescription, Hint } from '../../components/govuk/form-group.tsx';
import { Select } from '../../components/govuk/select.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';

/** What is typed and chosen, exactly: `month` is its number, or empty. */
export interface CalendarParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const emptyCalendarParts: CalendarParts = { day: '', month: '', year: '' };

interface CalendarDateFieldsProps {
  readonly id: string;
  readonly calendar: Calendar;
  readonly parts: CalendarParts;
  readonly onChange: (parts: CalendarParts) => void;
}

/** A date as another calendar counts it, from which days of ours are worked out. Nothing for a calendar that cannot be reckoned. */
export function CalendarDateFields({ id, calendar, parts, onChange }: CalendarDateFieldsProps) {
  const months = monthsOf(calendar);
  if (months.length === 0) return null;
  const hint = dependsOnSighting(calendar)
    ? 'Its months begin when the moon is seen, so a day can be another by one, seldom by two. The days offered leave room for that.'
    : 'The days in our calendar are worked out from it.';
  const error = isUnknown(calendar, parts) ? 'This calendar has no such date. Check day, month and year.' : undefined;
  return (
    <Fieldset
      role="group"
      legend="The date in that calendar, where it was said"
      describedBy={fieldDescription(id, hint, error)}
    >
      <Hint id={`${id}-hint`}>{hint}</Hint>
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className="unfold-calendar-date">
        <TextInput
          id={`${id}-day`}
          label="Day, if known"
          width={2}
          value={parts.day}
          onChange={(day) => onChange({ ...parts, day })}
          autoComplete="off"
        />
        <Select
          id={`${id}-month`}
          label="Month, if known"
          options={[
            { value: '', text: 'Not known' },
            ...months.map((month, index) => ({ value: String(index + 1), text: `${index + 1} ${month}` })),
          ]}
          value={parts.month}
          onChange={(month) => onChange({ ...parts, month })}
        />
        <TextInput
          id={`${id}-year`}
          label="Year"
          width={4}
          value={parts.year}
          onChange={(year) => onChange({ ...parts, year })}
          autoComplete="off"
        />
      </div>
    </Fieldset>
  );
}

/** The days of our calendar that the parts mean; null while there is no year, and where there is no such date. */
export function rangeOfParts(calendar: Calendar, parts: CalendarParts): DayRange | null {
  return parts.year.trim() === '' ? null : rangeInCalendar(calendar, dateOf(parts));
}

/** Whether it is a whole date, and none that the calendar has. */
function isUnknown(calendar: Calendar, parts: CalendarParts): boolean {
  return parts.year.trim().length >= 4 && rangeOfParts(calendar, parts) === null;
}

function dateOf({ day, month, year }: CalendarParts): CalendarDate {
  return { year: numberOf(year) ?? Number.NaN, month: numberOf(month), day: numberOf(day) };
}

/** Digits of any script; null where nothing is entered. */
function numberOf(typed: string): number | null {
  return typed.trim() === '' ? null : (numberInDigits(typed) ?? Number.NaN);
}
