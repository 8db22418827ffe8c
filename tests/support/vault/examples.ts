/** Invented circumstances and accounts that tests share. */
import type { CompleteCircumstances } from '../../../shared/domain/account.ts';

export const exampleCircumstances: CompleteCircumstances = {
  kind: 'initial-account',
  given: { spoken: 'Tuesday 3 March, in the morning', earliest: '2026-03-03', latest: '2026-03-03' },
  place: 'Reception centre, room 2',
  interviewer: 'DC J. Hale',
  present: [{ name: 'R. Okafor', role: 'support worker' }],
  language: 'English',
  interpreter: { used: 'no', reason: 'She chose to speak English.' },
};

/** Twelve characters or more, several words, as the program asks. */
export const examplePassphrase = 'copper lantern orchard';
