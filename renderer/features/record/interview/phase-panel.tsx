import { phaseWords } from '../../../../shared/domain/bundle/occasion-wording.ts';
import { interviewPhases, type Occasion } from '../../../../shared/domain/content.ts';
import { clockWords } from '../../../components/dates.ts';
import { keyOf } from '../transcript/shortcuts.ts';
import { beginPhase, currentPhase, endPhase } from './occasion-editing.ts';
import type { OccasionChange } from './panels.ts';

interface PhasePanelProps {
  readonly occasion: Occasion;
  readonly onChange: OccasionChange;
}

/** The phases of the interview and their times, taken from the clock when a phase is begun. */
export function PhasePanel({ occasion, onChange }: PhasePanelProps) {
  const current = currentPhase(occasion);
  return (
    <section className="unfold-phases" aria-label="Phases of the interview">
      <ol className="unfold-phases__list">
        {interviewPhases.map((phase) => (
          <li key={phase}>
            <button
              type="button"
              className="unfold-phase"
              aria-pressed={phase === current}
              onClick={() => onChange((before) => beginPhase(before, phase, new Date().toISOString()))}
            >
              {phaseWords[phase]}
              <span className="unfold-phase__times">{timesOf(occasion, phase)}</span>
            </button>
          </li>
        ))}
      </ol>
      <span className="unfold-phases__hint">
        Next phase <kbd className="unfold-tool__key">{keyOf({ kind: 'phase' })}</kbd>
      </span>
      {current !== null && (
        <button
          type="button"
          className="unfold-tool"
          onClick={() => onChange((before) => endPhase(before, new Date().toISOString()))}
        >
          End the interview
        </button>
      )}
    </section>
  );
}

function timesOf({ phases }: Occasion, phase: Occasion['phases'][number]['phase']): string {
  return phases
    .filter((one) => one.phase === phase)
    .map(({ startedAt, endedAt }) => `${clockWords(startedAt)} – ${endedAt === null ? 'now' : clockWords(endedAt)}`)
    .join(', ');
}
