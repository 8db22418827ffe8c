import { useMemo, useRef, useState } from 'react';
import type { DraftContent } from '../../../../shared/domain/account.ts';
import type { InterviewPhase, Speaker, Turn } from '../../../../shared/domain/content.ts';
import { partsInText } from '../../../../shared/domain/turns-in-text.ts';
import * as editing from './turn-editing.ts';

/** Where the officer writes. `asked` grows with every request to move the caret there. */
export interface Current extends editing.Place {
  readonly asked: number;
}

/** What can be done to the turns; it stays the same object, so that turns far away are not drawn anew. */
export interface TurnCommands {
  readonly goTo: (place: editing.Place) => void;
  readonly change: (turnId: string, change: (turn: Turn) => Turn) => void;
  readonly write: (turnId: string, words: string) => void;
  readonly end: (place: editing.Place) => void;
  readonly joinToPrevious: (turnId: string) => void;
  readonly joinNext: (turnId: string) => void;
  readonly bringIn: (turnId: string, around: { before: string; behind: string }, text: string) => void;
  readonly goToNeighbour: (turnId: string, step: -1 | 1) => void;
}

interface Transcript {
  /** Never empty: where nothing was written yet, a blank turn stands ready. */
  readonly turns: readonly Turn[];
  readonly current: Current;
  readonly commands: TurnCommands;
}

interface TranscriptOptions {
  readonly turns: readonly Turn[];
  readonly chosenName: string;
  readonly phase: InterviewPhase | null;
  readonly change: (next: (content: DraftContent) => DraftContent) => void;
}

export function useTranscript({ turns, chosenName, phase, change }: TranscriptOptions): Transcript {
  const [blank] = useState(() => makeTurn('person'));
  const shown = useMemo(() => (turns.length === 0 ? [blank] : turns), [turns, blank]);
  const [current, setCurrent] = useState<Current>(() => ({ ...endOf(shown.at(-1) ?? blank), asked: 0 }));
  const latest = useRef({ shown, phase, chosenName });
  latest.current = { shown, phase, chosenName };

  const commands = useMemo((): TurnCommands => {
    const goTo = ({ turnId, caret }: editing.Place): void =>
      setCurrent(({ asked }) => ({ turnId, caret, asked: asked + 1 }));
    const edit = (work: (turns: readonly Turn[]) => readonly Turn[]): void =>
      change((content) => {
        const before = content.turns.length === 0 ? [blank] : content.turns;
        const after = work(before);
        return after === before ? content : { ...content, turns: after };
      });
    const editAt = (work: (turns: readonly Turn[]) => editing.Edited): void =>
      edit((before) => {
        const { turns: after, place } = work(before);
        goTo(place);
        return after;
      });
    return {
      goTo,
      change: (turnId, work) => edit((before) => editing.changeTurn(before, turnId, work)),
      write: (turnId, words) =>
        edit((before) => editing.changeTurn(before, turnId, (turn) => editing.written(turn, words, timeNow()))),
      end: (place) => editAt((before) => editing.endTurn(before, place, latest.current.phase, makeTurn)),
      joinToPrevious: (turnId) => editAt((before) => editing.joinToPrevious(before, turnId)),
      joinNext: (turnId) => editAt((before) => editing.joinNext(before, turnId)),
      bringIn: (turnId, around, text) =>
        editAt((before) =>
          editing.bringIn(before, turnId, around, partsInText(text, latest.current.chosenName), makeTurn),
        ),
      goToNeighbour: (turnId, step) => {
        const found = editing.neighbour(latest.current.shown, turnId, step);
        if (found !== null) goTo(step < 0 ? endOf(found) : { turnId: found.id, caret: 0 });
      },
    };
  }, [blank, change]);

  return { turns: shown, current, commands };
}

function endOf({ id, words }: Turn): editing.Place {
  return { turnId: id, caret: words.length };
}

function makeTurn(speaker: Speaker, words = ''): Turn {
  return {
    id: crypto.randomUUID(),
    speaker,
    name: '',
    words,
    original: null,
    question: speaker === 'interviewer' ? 'open' : null,
    at: null,
    mark: null,
  };
}

function timeNow(): string {
  return new Date().toISOString();
}
