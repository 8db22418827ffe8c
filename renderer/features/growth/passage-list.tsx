import { type KeyboardEvent, useMemo } from 'react';
import { type Move, moveForKey } from './moving.ts';
import { holds, inStretches, PassageStretch } from './passage-stretch.tsx';
import type { Reading, ReadPassage } from './reading.ts';

export const besideId = 'beside';

/** On either side of the one that holds the passage in hand; together they are higher than a screen. */
const closeStretches = 2;

interface PassageListProps {
  readonly reading: Reading;
  readonly shown: readonly ReadPassage[];
  /** Index of the passage in hand: the one place where Tab stops in the list. */
  readonly current: number | null;
  readonly onChoose: (index: number) => void;
  readonly onMove: (move: Move) => void;
}

/** The account's passages in order. Arrow keys, or j and k, go from one to the next; n and p from change to change. */
export function PassageList({ reading, shown, current, onChoose, onMove }: PassageListProps) {
  const stretches = useMemo(() => inStretches(shown), [shown]);
  const held = current === null ? 0 : stretches.findIndex((stretch) => holds(stretch, current));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = moveForKey(event.key);
    if (move !== undefined) onMove(move);
    else if (event.key === 'Enter') document.getElementById(besideId)?.focus();
    else return;
    event.preventDefault();
  };
  if (shown.length === 0) return <p className="govuk-body">No passage of this kind is in this account.</p>;
  return (
    <div
      role="listbox"
      aria-label={`Passages of account ${reading.account.number}`}
      className="unfold-passages"
      onKeyDown={onKeyDown}
    >
      {stretches.map((stretch, index) => (
        <PassageStretch
          key={`${stretch.before} ${stretch.passages.at(-1)?.index}`}
          stretch={stretch}
          text={reading.account.text}
          account={reading.index}
          shown={shown.length}
          current={index === held ? current : null}
          isClose={Math.abs(index - held) <= closeStretches}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
