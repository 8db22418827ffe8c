import { memo } from 'react';
import { counted } from '../../../shared/domain/bundle/wording.ts';
import { runsInPlace } from '../../../shared/domain/growth/marked-runs.ts';
import { addendumTitle } from '../../components/addendum-title.ts';
import { classNames } from '../../components/govuk/class-names.ts';
import { MarkedText } from './marked-text.tsx';
import { Marker } from './marker.tsx';
import { railWords } from './rail-words.ts';
import type { ReadPassage } from './reading.ts';

export function passageElementId(index: number): string {
  return `passage-${index}`;
}

interface PassageRowProps {
  readonly read: ReadPassage;
  readonly text: string;
  readonly account: number;
  readonly isCurrent: boolean;
  /** Place among the passages that are shown, from 1, and how many those are: not all of them are in the document. */
  readonly position: number;
  readonly shown: number;
  /** How many passages before this one the filter hides. */
  readonly skipped: number;
  readonly onChoose: (index: number) => void;
}

export const PassageRow = memo(function PassageRow({
  read,
  text,
  account,
  isCurrent,
  position,
  shown,
  skipped,
  onChoose,
}: PassageRowProps) {
  const { index, passage, firstTold, opens, addenda } = read;
  const isQuestion = passage.question !== undefined;
  return (
    <div
      role="option"
      id={passageElementId(index)}
      aria-selected={isCurrent}
      aria-posinset={position}
      aria-setsize={shown}
      tabIndex={isCurrent ? 0 : -1}
      className={classNames(
        'unfold-passage',
        `unfold-passage--opens-${opens}`,
        isQuestion && 'unfold-passage--question',
      )}
      onFocus={() => onChoose(index)}
    >
      {skipped > 0 && <span className="unfold-passage__gap">{counted(skipped, 'passage')} not shown</span>}
      <span className="unfold-passage__rail">
        <span className="unfold-passage__words">{railWords(read)}</span>
        {isQuestion ? <span className="unfold-marker" /> : <Marker status={passage.status} number={firstTold} />}
      </span>
      <span className="unfold-passage__text" dir="auto">
        <MarkedText runs={runsInPlace(passage, text, account)} />
      </span>
      {addenda.map((addendum) => (
        <span key={addendum.id} className="unfold-passage__addendum">
          {addendumTitle(addendum)}
        </span>
      ))}
    </div>
  );
});
