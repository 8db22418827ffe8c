/** How an interpreter was used, in the words of the screens. */
import type { Interpreting } from '../../../shared/domain/content.ts';
import type { InterpretersStatementState } from '../../../shared/domain/interpreted-account.ts';

export const modeWords: Readonly<Record<NonNullable<Interpreting['mode']>, string>> = {
  'face-to-face': 'Face to face',
  telephone: 'By telephone',
  'video-remote': 'By video',
  'sign-language': 'Sign language',
};

export const techniqueWords: Readonly<Record<NonNullable<Interpreting['technique']>, string>> = {
  consecutive: 'after each turn',
  simultaneous: 'at the same time',
  whispered: 'whispered',
  'sight-translation': 'translated at sight',
  relay: 'through another language',
};

export const statementWords: Readonly<Record<InterpretersStatementState, string>> = {
  'not-asked': 'Not asked for yet',
  asked: 'Asked for',
  received: 'Received',
};
