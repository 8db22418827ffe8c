import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { sentenceCase } from '../../shared/text/sentence-case.ts';
import { Button } from './govuk/button.tsx';
import { Fieldset } from './govuk/fieldset.tsx';
import { fieldDescription, HintAndError, type TextSize } from './govuk/form-group.tsx';
import { MoveButtons } from './move-buttons.tsx';

interface RepeatedRowsProps<Item> {
  readonly id: string;
  readonly legend: string;
  readonly legendSize?: TextSize;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly items: readonly Item[];
  readonly onChange: (items: Item[]) => void;
  /** What a new row begins as. */
  readonly empty: Item;
  readonly maximum: number;
  /** How one row is called, in small letters: "topic". */
  readonly itemName: string;
  readonly addText: string;
  /** Whether the order means something and can be changed. */
  readonly movable?: boolean;
  readonly children: (item: Item, enter: (item: Item) => void, index: number) => ReactNode;
}

const anyField = ':is(input, textarea, select)';

/**
 * Rows of fields that can be added, removed and, where the order means something, moved: with buttons, or with Alt and the arrow keys from inside a
 * row. A new row takes the focus, a moved one keeps it, and what was done is said aloud.
 */
export function RepeatedRows<Item>(props: RepeatedRowsProps<Item>) {
  const { id, legend, legendSize = 's', hint, error, items, onChange, empty, maximum, itemName, movable } = props;
  const whole = useRef<HTMLDivElement>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  // What stands in a row repeats and changes while it is typed, so each row has a key of its own.
  const [keys, setKeys] = useState<readonly string[]>(() => items.map(newKey));
  useEffect(() => {
    if (focusOn === null) return;
    whole.current?.querySelector<HTMLElement>(focusOn)?.focus();
    setFocusOn(null);
  }, [focusOn]);

  const addRow = (): void => {
    onChange([...items, empty]);
    setKeys([...keys, newKey()]);
    setFocusOn(`#${id}-row-${items.length} ${anyField}`);
  };
  const takeAway = (index: number): void => {
    onChange(items.filter((_, at) => at !== index));
    setKeys(keys.filter((_, at) => at !== index));
    setSaid(`Removed ${itemName} ${index + 1}`);
    setFocusOn(`button[name="add-${id}"]`);
  };
  const move = (from: number, to: number, focus: string): void => {
    if (to < 0 || to >= items.length) return;
    onChange(moved(items, from, to));
    setKeys(moved(keys, from, to));
    setSaid(`Moved to ${to + 1} of ${items.length}`);
    setFocusOn(`#${id}-row-${to} ${focus}`);
  };
  const moveWithKeys = (event: KeyboardEvent, index: number): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (movable !== true || !event.altKey || step === undefined) return;
    event.preventDefault();
    move(index, index + step, anyField);
  };

  return (
    <div className="unfold-rows" id={id} ref={whole}>
      <Fieldset legend={legend} legendSize={legendSize} describedBy={fieldDescription(id, hint, error)}>
        <HintAndError id={id} hint={hint} error={error} />
        {items.map((item, index) => (
          <fieldset
            key={keys[index]}
            id={`${id}-row-${index}`}
            className="unfold-row"
            aria-label={`${sentenceCase(itemName)} ${index + 1} of ${items.length}`}
            onKeyDown={(event) => moveWithKeys(event, index)}
          >
            <div className="unfold-row__fields">
              {props.children(item, (entered) => onChange(items.with(index, entered)), index)}
            </div>
            <div className="unfold-row__actions">
              {movable === true && (
                <MoveButtons
                  what={`${itemName} ${index + 1}`}
                  isFirst={index === 0}
                  isLast={index === items.length - 1}
                  onMove={(step, focus) => move(index, index + step, focus)}
                />
              )}
              <Button type="button" variant="secondary" onClick={() => takeAway(index)}>
                Remove<span className="govuk-visually-hidden"> {`${itemName} ${index + 1}`}</span>
              </Button>
            </div>
          </fieldset>
        ))}
        {items.length < maximum && (
          <Button type="button" variant="secondary" name={`add-${id}`} onClick={addRow}>
            {props.addText}
          </Button>
        )}
        <div className="govuk-visually-hidden" role="status">
          {said}
        </div>
      </Fieldset>
    </div>
  );
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items.slice(from, from + 1);
  return items.toSpliced(from, 1).toSpliced(to, 0, ...item);
}

function newKey(): string {
  return crypto.randomUUID();
}
