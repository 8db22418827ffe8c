import { useEffect, useRef } from 'react';
import type { DraftContent } from '../../../shared/domain/account.ts';
import type { Occasion, Turn } from '../../../shared/domain/content.ts';
import { InterviewPanels } from './interview/interview-panels.tsx';
import { addNote, beginBreak, changeBreak, currentPhase, goOn, isOnBreak } from './interview/occasion-editing.ts';
import { breakFieldId, noteFieldId, type OccasionChange } from './interview/panels.ts';
import { PhasePanel } from './interview/phase-panel.tsx';
import { doInTurn } from './transcript/do-in-turn.ts';
import { shortcutFor } from './transcript/shortcuts.ts';
import { TranscriptEditor } from './transcript/transcript-editor.tsx';
import { type TurnCommands, useTranscript } from './transcript/use-transcript.ts';
import { WordCount } from './transcript/word-count.tsx';

interface SpokenWordsProps {
  readonly content: DraftContent;
  readonly chosenName: string;
  /** Shortcuts work only while it is on screen. */
  readonly isShown: boolean;
  readonly change: (next: (content: DraftContent) => DraftContent) => void;
  readonly changeOccasion: OccasionChange;
}

/** The recorder: the phases above, the turns, and beside them what happens besides words. */
export function SpokenWords({ content, chosenName, isShown, change, changeOccasion }: SpokenWordsProps) {
  const { circumstances, occasion } = content;
  const phase = currentPhase(occasion);
  const { turns, current, commands } = useTranscript({ turns: content.turns, chosenName, phase, change });
  const { interpreter } = circumstances;
  const language = (interpreter.used === 'yes' && interpreter.language) || circumstances.language;
  const turn = turns.find(({ id }) => id === current.turnId);
  useShortcuts({ isShown, turn, language, commands, changeOccasion });
  return (
    <>
      <PhasePanel occasion={occasion} onChange={changeOccasion} />
      <div className="unfold-recorder">
        <section className="unfold-recorder__words" aria-label="What was said">
          <TranscriptEditor
            turns={turns}
            current={current}
            chosenName={chosenName}
            language={language}
            commands={commands}
          />
          <WordCount turns={content.turns} />
        </section>
        <InterviewPanels occasion={occasion} onChange={changeOccasion} />
      </div>
    </>
  );
}

interface ShortcutOptions {
  readonly isShown: boolean;
  readonly turn: Turn | undefined;
  readonly language: string;
  readonly commands: TurnCommands;
  readonly changeOccasion: OccasionChange;
}

function useShortcuts(options: ShortcutOptions): void {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { isShown, turn, language, commands, changeOccasion } = latest.current;
      const action = shortcutFor(event);
      if (!isShown || action === null || turn === undefined) return;
      event.preventDefault();
      if (doInTurn(action, { turn, language, commands })) return;
      const now = new Date().toISOString();
      if (action.kind === 'phase') changeOccasion((before) => goOn(before, now));
      if (action.kind === 'break') {
        changeOccasion((before) => toggleBreak(before, now));
        focusSoon(breakFieldId);
      }
      if (action.kind === 'demeanour') {
        changeOccasion((before) => (before.demeanour.at(-1)?.observed === '' ? before : addNote(before, now)));
        focusSoon(noteFieldId);
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function toggleBreak(occasion: Occasion, now: string): Occasion {
  if (!isOnBreak(occasion)) return beginBreak(occasion, now);
  return changeBreak(occasion, occasion.breaks.length - 1, { endedAt: now });
}

/** Once the field that was asked for is on screen. */
function focusSoon(fieldId: string): void {
  window.setTimeout(() => document.getElementById(fieldId)?.focus(), 0);
}
