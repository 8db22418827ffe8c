import { type KeyboardEvent, memo } from 'react';
import { classNames } from '../../components/govuk/class-names.ts';
import { runsInPlace } from './marked-runs.ts';
import { MarkedText } from './marked-text.tsx';
import { Marker } from './marker.tsx';
import { type Move, moveForKey } from './moving.ts';
import { railWords } from './rail-words.ts';
import type { Reading, ReadPassage } from './reading.ts';

export function passageElementId(index: number): string {
  return `passage-${index}`;
}

export const besideId = 'beside';

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
      {shown.map((read, at) => (
        <PassageRow
          key={read.index}
          read={read}
          text={reading.account.text}
          account={reading.index}
          isCurrent={read.index === current}
          skipped={read.index - (shown[at - 1]?.index ?? -1) - 1}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface PassageRowProps {
  readonly read: ReadPassage;
  readonly text: string;
  readonly account: number;
  readonly isCurrent: boolean;
  /** How many passages before this one the filter hides. */
  readonly skipped: number;
  readonly onChoose: (index: number) => void;
}

const PassageRow = memo(function PassageRow({ read, text, account, isCurrent, skipped, onChoose }: PassageRowProps) {
  const { index, passage, firstTold, opens } = read;
  const isQuestion = passage.question !== undefined;
  return (
    <div
      role="option"
      id={passageElementId(index)}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      className={classNames(
        'unfold-passage',
        `unfold-passage--opens-${opens}`,
        isQuestion && 'unfold-passage--question',
        skipped > 0 && 'unfold-passage--after-gap',
      )}
      onFocus={() => onChoose(index)}
    >
      <span className="unfold-passage__rail">
        <span className="unfold-passage__words">{railWords(read)}</span>
        {isQuestion ? <span className="unfold-marker" /> : <Marker status={passage.status} number={firstTold} />}
      </span>
      <span className="unfold-passage__text" dir="auto">
        <MarkedText runs={runsInPlace(passage, text, account)} />
      </span>
    </div>
  );
});
