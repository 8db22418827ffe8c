interface MoveButtonsProps {
  /** "topic 2" */
  readonly what: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** `focus` finds, in the row where it has gone, the button that was pressed. */
  readonly onMove: (step: -1 | 1, focus: string) => void;
}

/** Both always stand there, so that the focus has where to stay; at an end the one that leads nowhere does nothing. */
export function MoveButtons({ what, isFirst, isLast, onMove }: MoveButtonsProps) {
  return (
    <>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        name="up"
        aria-label={`Move ${what} up`}
        aria-disabled={isFirst}
        onClick={() => onMove(-1, 'button[name="up"]')}
      >
        Up
      </button>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        name="down"
        aria-label={`Move ${what} down`}
        aria-disabled={isLast}
        onClick={() => onMove(1, 'button[name="down"]')}
      >
        Down
      </button>
    </>
  );
}
