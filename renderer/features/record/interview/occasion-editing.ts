/** What happens in an interview besides words. Every function gives a new occasion; times come from outside. */
import {
  type GroundRule,
  type InterviewPhase,
  interviewPhases,
  type Occasion,
} from '../../../../shared/domain/content.ts';

type Break = Occasion['breaks'][number];
type Note = Occasion['demeanour'][number];

export function currentPhase({ phases }: Occasion): InterviewPhase | null {
  const last = phases.at(-1);
  return last === undefined || last.endedAt !== null ? null : last.phase;
}

/** Begins a phase and ends the one before it. */
export function beginPhase(occasion: Occasion, phase: InterviewPhase, now: string): Occasion {
  if (currentPhase(occasion) === phase) return occasion;
  const { phases } = endPhase(occasion, now);
  return { ...occasion, phases: [...phases, { phase, startedAt: now, endedAt: null }] };
}

export function endPhase(occasion: Occasion, now: string): Occasion {
  const phases = occasion.phases.map((phase) => (phase.endedAt === null ? { ...phase, endedAt: now } : phase));
  return { ...occasion, phases };
}

/** The phase that comes after the one under way; after the last there is none. */
export function followingPhase({ phases }: Occasion): InterviewPhase | null {
  const last = phases.at(-1);
  if (last === undefined) return interviewPhases[0];
  return interviewPhases[interviewPhases.indexOf(last.phase) + 1] ?? null;
}

/** What Alt+P does: the next phase begins, and after the last the interview ends. */
export function goOn(occasion: Occasion, now: string): Occasion {
  const next = followingPhase(occasion);
  return next === null ? endPhase(occasion, now) : beginPhase(occasion, next, now);
}

export function explain(occasion: Occasion, rule: GroundRule, isExplained: boolean): Occasion {
  const others = occasion.groundRules.filter((known) => known !== rule);
  return { ...occasion, groundRules: isExplained ? [...others, rule] : others };
}

export function isOnBreak({ breaks }: Occasion): boolean {
  return breaks.at(-1)?.endedAt === null;
}

export function beginBreak(occasion: Occasion, now: string): Occasion {
  if (isOnBreak(occasion)) return occasion;
  const begun: Break = { startedAt: now, endedAt: null, askedBy: '', reason: '', onResuming: '' };
  return { ...occasion, breaks: [...occasion.breaks, begun] };
}

export function changeBreak(occasion: Occasion, index: number, part: Partial<Break>): Occasion {
  return { ...occasion, breaks: occasion.breaks.map((one, at) => (at === index ? { ...one, ...part } : one)) };
}

export function addNote(occasion: Occasion, now: string): Occasion {
  const note: Note = { at: now, observed: '', interpretation: '' };
  return { ...occasion, demeanour: [...occasion.demeanour, note] };
}

export function changeNote(occasion: Occasion, index: number, part: Partial<Note>): Occasion {
  return { ...occasion, demeanour: occasion.demeanour.map((one, at) => (at === index ? { ...one, ...part } : one)) };
}

/** Takes out of the draft what was begun by mistake. The drafts kept before still hold it. */
export function removeBreak(occasion: Occasion, index: number): Occasion {
  return { ...occasion, breaks: occasion.breaks.toSpliced(index, 1) };
}

export function removeNote(occasion: Occasion, index: number): Occasion {
  return { ...occasion, demeanour: occasion.demeanour.toSpliced(index, 1) };
}
