import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { ButtonGroup } from '../../../components/govuk/button.tsx';

interface EntryProps {
  /** How it is called after a verb: "break of 10:32:05". */
  readonly name: string;
  /** Whether it is the newest, which always stands open to be written in. */
  readonly isLast: boolean;
  readonly onRemove: () => void;
  /** What it says, to be read. */
  readonly line: ReactNode;
  /** Its fields. */
  readonly children: ReactNode;
}

/** A break or a note of the draft: the newest is written in, each one before it is read until it is to be changed. */
export function Entry({ name, isLast, onRemove, line, children }: EntryProps) {
  const [isChosen, choose] = useState(false);
  const entry = useRef<HTMLDivElement>(null);
  const focusOn = (selector: string): void => {
    window.setTimeout(() => entry.current?.querySelector<HTMLElement>(selector)?.focus(), 0);
  };
  const open = (): void => {
    choose(true);
    focusOn(':is(input, textarea)');
  };
  const close = (): void => {
    choose(false);
    focusOn('button');
  };
  const remove = (event: SyntheticEvent): void => {
    // The button goes with the entry; whoever pressed it stands at the head of the panel then.
    event.currentTarget.closest('details')?.querySelector('summary')?.focus();
    onRemove();
  };
  if (!isLast && !isChosen) {
    return (
      <div className="unfold-panel__entry" ref={entry}>
        <span>{line}</span>
        <button type="button" className="unfold-tool" onClick={open}>
          Change<span className="govuk-visually-hidden"> the {name}</span>
        </button>
      </div>
    );
  }
  return (
    <div ref={entry}>
      {children}
      <ButtonGroup>
        {!isLast && (
          <button type="button" className="unfold-tool" onClick={close}>
            Done<span className="govuk-visually-hidden"> with the {name}</span>
          </button>
        )}
        <button type="button" className="unfold-tool" onClick={remove}>
          Remove<span className="govuk-visually-hidden"> the {name}</span>
        </button>
      </ButtonGroup>
    </div>
  );
}
