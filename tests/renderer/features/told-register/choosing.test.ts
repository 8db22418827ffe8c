import { describe, expect, test } from 'vitest';
import {
  asTold,
  type Choice,
  chosenEntries,
  everything,
  inOrder,
  nextSorting,
  type Order,
  unasked,
  unrecorded,
} from '../../../../renderer/features/told-register/choosing.ts';
import { firstToldRegister } from '../../../../shared/domain/growth/register.ts';
import { growthAccount, growthRecord } from '../../../support/growth-record.ts';
import { exampleCircumstances, exampleTurn } from '../../../support/vault/examples.ts';

const at = (time: string) => `2026-04-08T${time}:00Z`;
const given = (day: string) => ({ ...exampleCircumstances, given: { spoken: day, earliest: day, latest: day } });

/** Sealed in another order than they were given in. */
const entries = firstToldRegister(
  growthRecord([
    growthAccount([exampleTurn({ words: 'We were nine people in the back of the lorry.' })], 2, {
      circumstances: given('2026-03-03'),
    }),
    growthAccount(
      [
        exampleTurn({ speaker: 'interviewer', words: 'Was it Amir’s lorry?', question: 'leading', at: at('10:00') }),
        exampleTurn({ words: 'We were twelve people in the back of the lorry.', at: at('10:01') }),
        exampleTurn({ speaker: 'interviewer', words: 'Tell me more.', question: 'open', at: at('10:30') }),
        exampleTurn({ words: 'Amir’s dog barked.', at: at('10:31') }),
        exampleTurn({ speaker: 'interviewer', words: 'Thank you.', at: null }),
        exampleTurn({ words: 'أخذوا جواز سفري.' }),
      ],
      1,
      {
        circumstances: given('2026-04-08'),
        occasion: {
          ...growthAccount([], 1).occasion,
          phases: [
            { phase: 'questioning', startedAt: at('09:59'), endedAt: at('10:20') },
            { phase: 'closure', startedAt: at('10:20'), endedAt: at('10:40') },
          ],
        },
      },
    ),
  ]),
);

const shown = (choice: Partial<Choice>) =>
  chosenEntries(entries, { ...everything, ...choice }).map(({ order }) => order);
const sorted = (by: Order, direction: 'ascending' | 'descending' = 'ascending') =>
  inOrder(entries, { by, direction }).map(({ order }) => order);

test('the register has four entries', () => {
  expect(entries.map(({ words }) => words)).toEqual([
    'We were nine people in the back of the lorry.',
    'twelve',
    'Amir’s dog barked.',
    'أخذوا جواز سفري.',
  ]);
});

describe('what is shown', () => {
  test('is everything at first', () => expect(shown({})).toEqual([1, 2, 3, 4]));
  test('by account', () => expect(shown({ account: '2' })).toEqual([1]));
  test('by kind', () => expect(shown({ kind: 'differs' })).toEqual([2]));
  test('by type of question, and where none was recorded or asked', () => {
    expect(shown({ question: 'leading' })).toEqual([2]);
    expect(shown({ question: unrecorded })).toEqual([4]);
    expect(shown({ question: unasked })).toEqual([1]);
  });
  test('by phase, and where none was recorded', () => {
    expect(shown({ phase: 'closure' })).toEqual([3]);
    expect(shown({ phase: unrecorded })).toEqual([1, 4]);
  });
  test('by words of the passage, whatever their case and apostrophes, in any script', () => {
    expect(shown({ words: 'LORRY' })).toEqual([1, 2]);
    expect(shown({ words: " amir's  dog " })).toEqual([3]);
    expect(shown({ words: 'جواز' })).toEqual([4]);
  });
  test('by all of these at once', () => {
    expect(shown({ account: '1', words: 'lorry' })).toEqual([2]);
    expect(shown({ account: '2', kind: 'differs' })).toEqual([]);
  });
});

describe('the order', () => {
  test('is as told, or turned round', () => {
    expect(sorted('told')).toEqual([1, 2, 3, 4]);
    expect(sorted('told', 'descending')).toEqual([4, 3, 2, 1]);
  });
  test('by number of the account, or by the day on which it was given', () => {
    expect(sorted('account')).toEqual([2, 3, 4, 1]);
    expect(sorted('given', 'descending')).toEqual([2, 3, 4, 1]);
  });
  test('by type of question and by phase, what was not recorded last', () => {
    expect(sorted('question')).toEqual([3, 2, 4, 1]);
    expect(sorted('phase')).toEqual([2, 3, 1, 4]);
  });
  test('turns round where the same column is chosen again', () => {
    const once = nextSorting(asTold, 'phase');
    expect(once).toEqual({ by: 'phase', direction: 'ascending' });
    expect(nextSorting(once, 'phase')).toEqual({ by: 'phase', direction: 'descending' });
    expect(nextSorting(nextSorting(once, 'phase'), 'phase')).toEqual(once);
  });
});
