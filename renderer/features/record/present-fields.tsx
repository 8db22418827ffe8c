import { useEffect, useRef, useState } from 'react';
import type { PresentPerson } from '../../../shared/domain/account.ts';
import { Button } from '../../components/govuk/button.tsx';
import { Fieldset } from '../../components/govuk/fieldset.tsx';
import { Hint } from '../../components/govuk/form-group.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';

interface PresentFieldsProps {
  readonly present: readonly PresentPerson[];
  readonly onChange: (present: PresentPerson[]) => void;
}

const mostPeople = 50;

/** Everybody else in the room, a row each. A new row takes the focus; taking one away hands it to the button that adds. */
export function PresentFields({ present, onChange }: PresentFieldsProps) {
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  // Names repeat and change while they are typed, so each row has a key of its own.
  const [keys, setKeys] = useState<readonly string[]>(() => present.map(newKey));
  useEffect(() => {
    if (focusOn === null) return;
    fields.current?.querySelector<HTMLElement>(focusOn)?.focus();
    setFocusOn(null);
  }, [focusOn]);

  const add = (): void => {
    onChange([...present, { name: '', role: '' }]);
    setKeys([...keys, newKey()]);
    setFocusOn(`#present-${present.length}-name`);
  };
  const takeAway = (index: number): void => {
    onChange(present.filter((_, at) => at !== index));
    setKeys(keys.filter((_, at) => at !== index));
    setFocusOn('button[name="add-present"]');
  };
  const enter = (index: number, part: Partial<PresentPerson>): void =>
    onChange(present.map((person, at) => (at === index ? { ...person, ...part } : person)));

  return (
    <Fieldset legend="Who else was present?" legendSize="s" describedBy="present-hint">
      <Hint id="present-hint">Everybody but the person, the interviewer and the interpreter.</Hint>
      <div ref={fields} id="present">
        {present.map((person, index) => (
          <PresentRow
            key={keys[index]}
            index={index}
            person={person}
            onEnter={(part) => enter(index, part)}
            onTakeAway={() => takeAway(index)}
          />
        ))}
        {present.length < mostPeople && (
          <Button type="button" variant="secondary" name="add-present" onClick={add}>
            Add a person who was present
          </Button>
        )}
      </div>
    </Fieldset>
  );
}

function newKey(): string {
  return crypto.randomUUID();
}

interface PresentRowProps {
  readonly index: number;
  readonly person: PresentPerson;
  readonly onEnter: (part: Partial<PresentPerson>) => void;
  readonly onTakeAway: () => void;
}

function PresentRow({ index, person, onEnter, onTakeAway }: PresentRowProps) {
  return (
    <div className="unfold-present">
      <TextInput
        id={`present-${index}-name`}
        label="Name"
        value={person.name}
        onChange={(name) => onEnter({ name })}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
      />
      <TextInput
        id={`present-${index}-role`}
        label="Role"
        value={person.role}
        onChange={(role) => onEnter({ role })}
        autoComplete="off"
        dir="auto"
      />
      <Button type="button" variant="secondary" onClick={onTakeAway}>
        Remove<span className="govuk-visually-hidden"> person {index + 1} from those present</span>
      </Button>
    </div>
  );
}
