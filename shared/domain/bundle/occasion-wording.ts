/** The words for what was recorded of an occasion, the same on screen and in every export. */
import type { GroundRule, InterviewPhase, QuestionType, ReadBack, Speaker } from '../content.ts';

export const speakerWords: Readonly<Record<Exclude<Speaker, 'person'>, string>> = {
  interviewer: 'Interviewer',
  interpreter: 'Interpreter',
  other: 'Somebody else',
};

export const questionWords: Readonly<Record<QuestionType, string>> = {
  open: 'open',
  'specific-closed': 'specific, closed',
  'forced-choice': 'forced choice',
  multiple: 'multiple',
  leading: 'leading',
};

export const phaseWords: Readonly<Record<InterviewPhase, string>> = {
  rapport: 'Rapport',
  'free-narrative': 'Free narrative',
  questioning: 'Questioning',
  closure: 'Closure',
};

export const groundRuleWords: Readonly<Record<GroundRule, string>> = {
  'interviewer-was-not-there': 'I was not there, and do not know what happened',
  'say-if-not-understood': 'Say if you do not understand',
  'do-not-guess': 'Say “I don’t know” or “I can’t remember”; do not guess',
  'correct-me': 'Correct me if I am wrong',
  'everything-in-own-words': 'Tell everything, in your own words',
  'any-language-or-word': 'Any language and any word is fine',
  'may-ask-for-a-break': 'You may ask for a break',
};

export const outcomeWords: Readonly<Record<NonNullable<ReadBack['outcome']>, string>> = {
  signed: 'Read back, and signed',
  'refused-to-sign': 'Read back, and not signed',
  'not-read-back': 'Not read back',
};

/** How the account was read back, as pairs of label and value; what was not recorded has no row. */
export function readBackRows(readBack: ReadBack): [label: string, value: string][] {
  const { outcome, language, by, corrections, reason } = readBack;
  const rows: [string, string][] = [
    ['Read back', outcome === null ? 'not recorded' : outcomeWords[outcome]],
    ['Language of the reading', language],
    ['Read by', by],
    ['Corrections, in the person’s words', corrections],
    ['Why not', reason],
  ];
  return rows.filter(([, value]) => value.trim() !== '');
}
