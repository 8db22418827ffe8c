/** The words for how an interpreter was used, the same on screen and in every export. */
import type { InterpreterUse } from '../account.ts';
import type { Interpreting } from '../content.ts';

export const modeWords: Readonly<Record<NonNullable<Interpreting['mode']>, string>> = {
  'face-to-face': 'Face to face',
  telephone: 'By telephone',
  'video-remote': 'By video',
  'sign-language': 'Sign language',
};

export const techniqueWords: Readonly<Record<NonNullable<Interpreting['technique']>, string>> = {
  consecutive: 'After each turn',
  simultaneous: 'At the same time',
  whispered: 'Whispered',
  'sight-translation': 'Translated at sight',
  relay: 'Through another language',
};

export const checkWords: Readonly<Record<Interpreting['checks'][number], string>> = {
  independence: 'Independent of the police and of everybody in the case',
  'no-prior-knowledge-of-parties': 'Knew nobody in the case before',
  'no-community-link': 'No link to the person’s community',
  'gender-agreed': 'The person agreed to the interpreter’s gender',
  'dialect-understood-by-the-person': 'The person confirmed that they understood the dialect',
  'confidentiality-explained': 'Confidentiality was explained',
};

export const leftAloneWords = 'The interpreter was left alone with the person';
export const tookTheStatementWords = 'The interpreter took the statement';

/** How the interpreter was used, as pairs of label and value; what was not recorded has no row, and without an interpreter there is none. */
export function interpretingRows(interpreter: InterpreterUse, use: Interpreting): [label: string, value: string][] {
  if (interpreter.used !== 'yes') return [];
  const { mode, technique } = use;
  const rows: [string, string][] = [
    ['Register of interpreters', use.registerId === null ? 'Not chosen from the register' : 'Chosen from the register'],
    ['How the interpreter took part', mode === null ? '' : modeWords[mode]],
    ['How they interpreted', technique === null ? '' : techniqueWords[technique]],
    ['Dialect interpreted', use.dialect],
    ['Job number', use.jobNumber],
    ['Checked', use.checks.map((check) => checkWords[check]).join('; ')],
    ['Why this interpreter was needed', use.exceptionReason],
    ['Authorised by', use.exceptionAuthoriser],
    ['Interpreting began', use.startedAt],
    ['Interpreting ended', use.endedAt],
    ['Problems with interpreting', use.problems],
    ['Also recorded', whatHappened(use)],
  ];
  return rows.filter(([, value]) => value.trim() !== '');
}

function whatHappened({ leftAloneWithThePerson, tookTheStatement }: Interpreting): string {
  return [leftAloneWithThePerson ? leftAloneWords : '', tookTheStatement ? tookTheStatementWords : '']
    .filter((words) => words !== '')
    .join('; ');
}
