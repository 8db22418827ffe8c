import { memo, useMemo, useRef } from 'react';
import type { Turn } from '../../../../shared/domain/content.ts';
import { inStretches, type Stretch, sameTurns } from '../../../components/transcript/stretches.ts';
import { TurnView } from '../../../components/transcript/turn-view.tsx';
import { LiveTurn } from './live-turn.tsx';
import { expectedOriginal } from './turn-editing.ts';
import { usePointedTurn } from './use-pointed-turn.ts';
import type { Current, TurnCommands } from './use-transcript.ts';

interface TranscriptEditorProps {
  readonly turns: readonly Turn[];
  readonly current: Current;
  readonly chosenName: string;
  /** The language for original words where none was chosen yet. */
  readonly language: string;
  readonly commands: TurnCommands;
}

/** All turns; the current one is written in, the others are read and become current when they are pointed at or reached with the arrow keys. */
export function TranscriptEditor({ turns, current, chosenName, language, commands }: TranscriptEditorProps) {
  const list = useRef<HTMLDivElement>(null);
  usePointedTurn(list, commands.goTo);
  const stretches = useMemo(() => inStretches(turns), [turns]);
  const beside = expectedOriginal(turns, current.turnId);
  return (
    <div className="unfold-transcript" ref={list}>
      {stretches.map((stretch) => (
        <StretchEditor
          key={stretch.key}
          stretch={stretch}
          current={stretch.turns.some(({ id }) => id === current.turnId) ? current : null}
          beside={beside}
          chosenName={chosenName}
          language={language}
          commands={commands}
        />
      ))}
    </div>
  );
}

interface StretchEditorProps extends Omit<TranscriptEditorProps, 'turns' | 'current'> {
  readonly stretch: Stretch;
  /** Null where the current turn is in another stretch. */
  readonly current: Current | null;
  readonly beside: string | null;
}

const StretchEditor = memo(
  function StretchEditor({ stretch, current, ...rest }: StretchEditorProps) {
    return (
      <div className="unfold-transcript__stretch">
        {stretch.turns.map((turn) =>
          turn.id === current?.turnId ? (
            <LiveTurn key={turn.id} turn={turn} current={current} {...rest} />
          ) : (
            <TurnView key={turn.id} turn={turn} chosenName={rest.chosenName} />
          ),
        )}
      </div>
    );
  },
  (one, other) =>
    sameTurns(one.stretch.turns, other.stretch.turns) &&
    one.chosenName === other.chosenName &&
    one.commands === other.commands &&
    one.current === other.current &&
    (one.current === null || (one.beside === other.beside && one.language === other.language)),
);
