import { memo, useMemo } from 'react';
import type { Turn } from '../../../shared/domain/content.ts';
import { inStretches, type Stretch, sameTurns } from './stretches.ts';
import { TurnView } from './turn-view.tsx';

interface TranscriptViewProps {
  readonly turns: readonly Turn[];
  readonly chosenName: string;
}

/** All turns of an account to be read; those far from the screen are laid out only when they come near it. */
export function TranscriptView({ turns, chosenName }: TranscriptViewProps) {
  const stretches = useMemo(() => inStretches(turns.filter(saysSomething)), [turns]);
  return (
    <div className="unfold-transcript">
      {stretches.map((stretch) => (
        <StretchView key={stretch.key} stretch={stretch} chosenName={chosenName} />
      ))}
    </div>
  );
}

interface StretchViewProps {
  readonly stretch: Stretch;
  readonly chosenName: string;
}

const StretchView = memo(
  function StretchView({ stretch, chosenName }: StretchViewProps) {
    return (
      <div className="unfold-transcript__stretch">
        {stretch.turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} chosenName={chosenName} />
        ))}
      </div>
    );
  },
  (one, other) => one.chosenName === other.chosenName && sameTurns(one.stretch.turns, other.stretch.turns),
);

function saysSomething({ words, original, mark }: Turn): boolean {
  return words !== '' || (original !== null && original.words !== '') || mark !== null;
}
