/** The words for what was recorded of an occasion, the same on screen and in every export. */
import type { InterpreterUse } from '../account.ts';
import type { GroundRule, InterviewPhase, Occasion, QuestionType, ReadBack, Speaker } from '../content.ts';
import { interpretingRows } from './interpreting-wording.ts';
import { momentWords } from './wording.ts';

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

/** How the occasion went, in the order in which every export shows it; what was not recorded has no row. Moments are in UTC. */
export function occasionRows(interpreter: InterpreterUse, occasion: Occasion): [label: string, value: string][] {
  const { phases, groundRules, breaks, demeanour, interpreting, readBack } = occasion;
  const rows: [string, string][] = [
    ...interpretingRows(interpreter, interpreting),
    ...phases.map((one): [string, string] => ['Phase', `${phaseWords[one.phase]}, ${timesOf(one)}`]),
    ...groundRules.map((rule): [string, string] => ['Ground rule explained', groundRuleWords[rule]]),
    ...breaks.flatMap((one): [string, string][] => [
      ['Break', timesOf(one)],
      ['Break asked for by', one.askedBy],
      ['Reason for the break', one.reason],
      ['Said on resuming', one.onResuming],
    ]),
    ...demeanour.flatMap(({ at, observed, interpretation }): [string, string][] => [
      [`Observed, ${momentWords(at)}`, observed],
      ['The officer’s interpretation', interpretation],
    ]),
    ...readBackRows(readBack),
  ];
  return rows.filter(([, value]) => value.trim() !== '');
}

function timesOf({ startedAt, endedAt }: { readonly startedAt: string; readonly endedAt: string | null }): string {
  const from = `from ${momentWords(startedAt)}`;
  return endedAt === null ? from : `${from} to ${momentWords(endedAt)}`;
}
