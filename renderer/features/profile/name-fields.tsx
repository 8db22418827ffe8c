import { useState } from 'react';
import { calendarWords } from '../../../shared/domain/bundle/record-wording.ts';
import { suggestInCalendar } from '../../../shared/domain/other-calendars.ts';
import { calendars } from '../../../shared/domain/person-profile.ts';
import type { DayRange } from '../../../shared/domain/spoken-date.ts';
import { Select } from '../../components/govuk/select.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { messageFor } from '../../components/problems.ts';
import { RepeatedRows } from '../../components/repeated-rows.tsx';
import { SpokenDateFields } from '../../components/spoken-date-fields.tsx';
import { CalendarDateFields, emptyCalendarParts, rangeOfParts } from './calendar-date-fields.tsx';
import type { ProfilePartProps } from './profile-part.ts';

/** Names in the order and script in which they were given. */
export function NameFields({ profile, change, problems }: ProfilePartProps) {
  return (
    <RepeatedRows
      id="namesAsGiven"
      legend="Names as given"
      hint="In the order and script in which they were given; each transliteration as a name of its own."
      items={profile.namesAsGiven}
      onChange={(namesAsGiven) => change({ namesAsGiven })}
      empty={{ name: '', kind: '' }}
      maximum={50}
      itemName="name"
      addText="Add a name"
      movable
    >
      {(given, enter, index) => (
        <div className="unfold-row__parts">
          <TextInput
            id={`namesAsGiven-${index}-name`}
            label="Name"
            value={given.name}
            onChange={(name) => enter({ ...given, name })}
            error={messageFor(problems, `namesAsGiven-${index}-name`)}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
          />
          <TextInput
            id={`namesAsGiven-${index}-kind`}
            label="What it is"
            value={given.kind}
            onChange={(kind) => enter({ ...given, kind })}
            autoComplete="off"
            dir="auto"
          />
        </div>
      )}
    </RepeatedRows>
  );
}

const calendarOptions = calendars.map((calendar) => ({ value: calendar, text: calendarWords[calendar] }));

/** When the person was born: as they said it, in the calendar they spoke of, and the days that this can mean in ours. */
export function BornFields({ profile, change, problems }: ProfilePartProps) {
  const { born } = profile;
  const [parts, setParts] = useState(emptyCalendarParts);
  const suggest = (spoken: string): DayRange | null =>
    parts.year === '' ? suggestInCalendar(spoken, born.calendar) : rangeOfParts(born.calendar, parts);
  return (
    <>
      <Select
        id="born-calendar"
        label="Which calendar did they speak of, when saying when they were born?"
        labelSize="s"
        options={calendarOptions}
        value={born.calendar}
        onChange={(calendar) => {
          setParts(emptyCalendarParts);
          change({ born: { ...born, calendar } });
        }}
      />
      <SpokenDateFields
        id="born"
        legend="When were they born?"
        hint="For example, “before Tet”, or “in the year 2009 by our calendar”. The earliest and the latest day are in the Gregorian calendar."
        value={born}
        onChange={(spoken) => change({ born: { ...spoken, calendar: born.calendar } })}
        suggest={suggest}
        reckoning={
          <CalendarDateFields id="born-in-calendar" calendar={born.calendar} parts={parts} onChange={setParts} />
        }
        error={messageFor(problems, 'born-latest')}
      />
    </>
  );
}
