import { memo } from 'react';
import { PassageRow } from './passage-row.tsx';
import type { ReadPassage } from './reading.ts';

/** Some passages in a row, laid out only when they come near the screen; going from one passage to the next draws only its own stretch anew. */
export interface Stretch {
  /** Index of the passage shown before the first one; -1 where there is none. */
  readonly before: number;
  readonly passages: readonly ReadPassage[];
}

const longest = 40;

export function inStretches(shown: readonly ReadPassage[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < shown.length; at += longest) {
    stretches.push({ before: shown[at - 1]?.index ?? -1, passages: shown.slice(at, at + longest) });
  }
  return stretches;
}

export function holds({ before, passages }: Stretch, index: number): boolean {
  return index > before && index <= (passages.at(-1)?.index ?? before);
}

interface PassageStretchProps {
  readonly stretch: Stretch;
  readonly text: string;
  readonly account: number;
  /** Index of the passage in hand, if it is one of these. */
  readonly current: number | null;
  readonly onChoose: (index: number) => void;
}

export const PassageStretch = memo(function PassageStretch(props: PassageStretchProps) {
  const { stretch, text, account, current, onChoose } = props;
  return (
    <div role="presentation" className="unfold-stretch">
      {stretch.passages.map((read, at) => (
        <PassageRow
          key={read.index}
          read={read}
          text={text}
          account={account}
          isCurrent={read.index === current}
          skipped={read.index - (stretch.passages[at - 1]?.index ?? stretch.before) - 1}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
});
