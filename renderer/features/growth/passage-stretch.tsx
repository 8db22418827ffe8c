import { memo } from 'react';
import { NearScreen } from '../../components/near-screen.tsx';
import { PassageRow } from './passage-row.tsx';
import type { ReadPassage } from './reading.ts';

/** Some passages in a row, drawn only while they are near the screen; going from one passage to the next draws only its own stretch anew. */
export interface Stretch {
  /** How many passages are shown before it. */
  readonly position: number;
  /** Index of the passage shown before the first one; -1 where there is none. */
  readonly before: number;
  readonly passages: readonly ReadPassage[];
}

const longest = 16;

export function inStretches(shown: readonly ReadPassage[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < shown.length; at += longest) {
    const passages = shown.slice(at, at + longest);
    stretches.push({ position: at, before: shown[at - 1]?.index ?? -1, passages });
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
  /** How many passages are shown in all stretches. */
  readonly shown: number;
  /** Index of the passage in hand, if it is one of these. */
  readonly current: number | null;
  /** Whether the passage in hand is so close that these may be on screen with it: they are there before it is scrolled to. */
  readonly isClose: boolean;
  readonly onChoose: (index: number) => void;
}

export const PassageStretch = memo(function PassageStretch(props: PassageStretchProps) {
  const { stretch, text, account, shown, current, isClose, onChoose } = props;
  return (
    <NearScreen className="unfold-stretch" likelyHeight={likelyHeight(stretch)} always={isClose}>
      {() =>
        stretch.passages.map((read, at) => (
          <PassageRow
            key={read.index}
            read={read}
            text={text}
            account={account}
            isCurrent={read.index === current}
            position={stretch.position + at + 1}
            shown={shown}
            skipped={read.index - (stretch.passages[at - 1]?.index ?? stretch.before) - 1}
            onChoose={onChoose}
          />
        ))
      }
    </NearScreen>
  );
});

/** Pixels, at the usual size of letters. */
const [lineHeight, lineLength, padding, beforeParagraph] = [28.5, 57, 10, 10];

function likelyHeight({ passages }: Stretch): number {
  return passages.reduce((sum, { passage, opens }) => {
    const lines = Math.ceil((passage.end - passage.start) / lineLength);
    return sum + lines * lineHeight + padding + (opens === 'paragraph' ? beforeParagraph : 0);
  }, 0);
}
