/** Turns as a file has them, and whom their labels stand for. */
import type { Speaker } from './content.ts';

export interface LabelledTurn {
  /** As the file has it; null where it does not say. */
  readonly label: string | null;
  readonly words: string;
}

export interface SpokenTurn {
  readonly speaker: Speaker;
  /** How somebody else is called; empty for the three usual speakers. */
  readonly name: string;
  readonly words: string;
}

/** `none`: no speaker, but part of what was said. */
export type LabelRole = Speaker | 'none';

const interviewer = /^(?:q|interviewer|officer|police|(?:dc|ds|di|dci|pc|ps)\b.*)(?:\s*\d+)?$/iu;
const interpreter = /^(?:interpreter|translator)(?:\s*\d+)?$/iu;
const answer = /^(?:a|interviewee|witness)(?:\s*\d+)?$/iu;

/** Whom a label probably stands for; the officer decides. Words without a label are the person's. */
export function suggestedRole(label: string | null, chosenName: string): LabelRole {
  if (label === null) return 'person';
  const name = label.trim();
  if (name.toLowerCase() === chosenName.trim().toLowerCase() || answer.test(name)) return 'person';
  if (interviewer.test(name)) return 'interviewer';
  if (interpreter.test(name)) return 'interpreter';
  return 'other';
}

/** The turns with their speakers. What stands under a label that is no speaker stays, label and all, with what was said before it. */
export function spokenTurns(turns: readonly LabelledTurn[], roleOf: (label: string | null) => LabelRole): SpokenTurn[] {
  const spoken: SpokenTurn[] = [];
  for (const { label, words } of turns) {
    const speaker = roleOf(label);
    if (speaker !== 'none') {
      spoken.push({ speaker, name: speaker === 'other' ? (label ?? '') : '', words });
      continue;
    }
    const last = spoken.at(-1);
    const whole = label === null ? words : `${label}: ${words}`;
    if (last === undefined) spoken.push({ speaker: 'person', name: '', words: whole });
    else spoken[spoken.length - 1] = { ...last, words: `${last.words}\n${whole}` };
  }
  return spoken;
}
