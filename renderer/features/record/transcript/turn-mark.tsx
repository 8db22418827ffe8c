import type { Turn } from '../../../../shared/domain/content.ts';
import type { TurnCommands } from './use-transcript.ts';

interface TurnMarkProps {
  readonly turn: Turn;
  readonly commands: TurnCommands;
}

export const markFieldId = 'live-mark';

/** A mark that the interviewer set while recording, and what it is for. Enter goes back to the words. */
export function TurnMark({ turn, commands }: TurnMarkProps) {
  if (turn.mark === null) return null;
  const back = (): void => commands.goTo({ turnId: turn.id, caret: turn.words.length });
  const set = (mark: string | null): void => commands.change(turn.id, (marked) => ({ ...marked, mark }));
  return (
    <div className="unfold-turn__mark">
      <label htmlFor={markFieldId}>Mark: what for?</label>
      <input
        className="govuk-input"
        id={markFieldId}
        value={turn.mark}
        autoComplete="off"
        dir="auto"
        onChange={(event) => set(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          back();
        }}
      />
      <button
        type="button"
        className="unfold-tool"
        onClick={() => {
          set(null);
          back();
        }}
      >
        Remove the mark
      </button>
    </div>
  );
}
