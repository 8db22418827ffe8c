/** Invented accounts, compared by the real engine, as the growth view receives them. */
import { textOf } from '../../../../shared/domain/account-text.ts';
import type { GrowthRecord } from '../../../../shared/domain/growth/growth-record.ts';
import { growthAccount, growthRecord } from '../../../support/growth-record.ts';
import { interviewOf } from '../../../support/vault/examples.ts';

const firstTurns = interviewOf([
  'person',
  'A man met me at the station. He took me to a house in Slough. We worked from six in the morning.',
]);
const secondTurns = interviewOf(
  ['interviewer', 'What happened?'],
  [
    'person',
    `He took me to a house in Slough, and he locked the door. A man met me at the station.

We worked from five in the morning. My cousin lives in Leeds.`,
  ],
);
export const first = textOf(firstTurns, 'Hana');
export const second = textOf(secondTurns, 'Hana');

/** Two accounts, numbered in another order than they were given in: the one given first was sealed second. */
export function twoAccounts(): GrowthRecord {
  return growthRecord([growthAccount(firstTurns, 2), growthAccount(secondTurns, 1)]);
}
