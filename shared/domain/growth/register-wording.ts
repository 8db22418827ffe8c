/** The words of the first-told register, the same on screen and in every export. They describe; they never judge. */
import { endOf } from '../../text/shortened.ts';
import { phaseWords, questionWords } from '../bundle/occasion-wording.ts';
import type { RegisterEntry, RegisterKind } from './register.ts';

export const registerTitle = 'First-told register';

export const registerExplanation =
  'Every passage, and every detail that is more or that differs, with the account that was the first to tell it and how that account came about. ' +
  'Questions, and what interpreters and others said, are not the person’s words and are no entries.';

export const registerKindWords: Readonly<Record<RegisterKind, string>> = {
  passage: 'Passage',
  'more-detail': 'More detail',
  differs: 'Differs',
};

export const notRecorded = 'not recorded';
export const noQuestion = 'no question before it';

/** Of a long turn the end is given: there stands what was asked. */
export function questionInWords(question: RegisterEntry['question']): string {
  return question === null ? '' : endOf(question.words.trim(), 400);
}

export function questionTypeInWords(question: RegisterEntry['question']): string {
  if (question === null) return noQuestion;
  return question.type === null ? `type ${notRecorded}` : questionWords[question.type];
}

export function phaseInWords(phase: RegisterEntry['phase']): string {
  return phase === null ? notRecorded : phaseWords[phase];
}
