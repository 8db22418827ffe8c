/** What was recorded of the moment at which words were said: the question before them, and the phase of the interview. */
import type { InterviewPhase, Occasion, QuestionType } from '../content.ts';
import { type SpokenRange, turnAt } from '../turn-ranges.ts';

/** What the interviewer last said before the person's words. */
export interface AskedBefore {
  readonly words: string;
  /** Null where nobody said of what type it is. */
  readonly type: QuestionType | null;
}

interface TurnWithQuestion {
  readonly turn: SpokenRange;
  /** Null where no words of an interviewer stand before it. */
  readonly question: AskedBefore | null;
}

/** Looks up, by offset into the account's text, the turn that stands there and the question before it. */
export function questionsBefore({ text, turns }: { readonly text: string; readonly turns: readonly SpokenRange[] }) {
  const questions = new Map<SpokenRange, AskedBefore | null>();
  let last: AskedBefore | null = null;
  for (const turn of turns) {
    questions.set(turn, last);
    if (turn.speaker === 'interviewer') last = { words: text.slice(turn.wordsStart, turn.end), type: turn.question };
  }
  return {
    /** Throws `RangeError` where no turn stands there. */
    at(offset: number): TurnWithQuestion {
      const turn = turnAt(turns, offset);
      return { turn, question: questions.get(turn) ?? null };
    },
  };
}

/** The phase that was going on at an instant; null where the instant, or a phase then, was not recorded. */
export function phaseAt(phases: Occasion['phases'], instant: string | null): InterviewPhase | null {
  if (instant === null) return null;
  const at = Date.parse(instant);
  const goingOn = phases.filter(
    ({ startedAt, endedAt }) => Date.parse(startedAt) <= at && (endedAt === null || at < Date.parse(endedAt)),
  );
  const [latest] = goingOn.toSorted((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt));
  return latest?.phase ?? null;
}
