import { describe, expect, test } from 'vitest';
import { type AskedAccount, daysAgo, otherThanLast, repetitionBudget } from '../../../shared/domain/repetition.ts';

function account(number: number, day: string, changes: Partial<AskedAccount> = {}): AskedAccount {
  return {
    accountId: `22222222-2222-4222-8222-22222222222${number}`,
    number,
    kind: 'initial-account',
    given: { spoken: day, earliest: day, latest: day },
    interviewer: 'DC J. Hale',
    interpreter: null,
    minutes: null,
    questions: [],
    ...changes,
  };
}

describe('the repetition budget', () => {
  test('of the same question asked very often is there at once', () => {
    const questions = Array.from({ length: 50_000 }, () => ({ words: 'And then?', type: null }));
    const began = performance.now();
    const { repeated } = repetitionBudget([account(1, '2026-03-01', { questions })], '2026-03-03');
    expect(repeated[0]?.times).toHaveLength(50_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('is empty before anything was asked', () => {
    expect(repetitionBudget([], '2026-03-03')).toEqual({
      accounts: [],
      interviewers: [],
      kinds: [],
      questions: 0,
      repeated: [],
      minutes: null,
    });
  });

  test('tells by whom, how often and how long ago, however a name is written', () => {
    const accounts = [
      account(2, '2026-01-31'),
      account(1, '2026-02-20', { interviewer: 'dc j hale', kind: 'abe-video-interview', minutes: 70 }),
      account(3, '2026-03-01', { interviewer: 'DC P. Osei', minutes: 20 }),
    ];
    const budget = repetitionBudget(accounts, '2026-03-03');
    expect(budget.interviewers).toEqual([
      { name: 'DC J. Hale', accounts: [2, 1], last: { least: 11, most: 11 } },
      { name: 'DC P. Osei', accounts: [3], last: { least: 2, most: 2 } },
    ]);
    expect(budget.kinds).toEqual([
      { kind: 'initial-account', accounts: 2 },
      { kind: 'abe-video-interview', accounts: 1 },
    ]);
    expect(budget.accounts.map(({ ago }) => ago.least)).toEqual([31, 11, 2]);
    expect(budget.minutes).toBe(90);
  });

  test('shows questions that were asked in the same words more than once, and counts all', () => {
    const question = (words: string) => ({ words, type: null });
    const budget = repetitionBudget(
      [
        account(1, '2026-03-01', { questions: [question('Who drove the car?'), question('Where was it?')] }),
        account(2, '2026-03-02', { interviewer: 'DC P. Osei', questions: [question('who drove  the car')] }),
      ],
      '2026-03-03',
    );
    expect(budget.questions).toBe(3);
    expect(budget.repeated).toEqual([
      {
        words: 'Who drove the car?',
        times: [
          { number: 1, interviewer: 'DC J. Hale', ago: { least: 2, most: 2 } },
          { number: 2, interviewer: 'DC P. Osei', ago: { least: 1, most: 1 } },
        ],
      },
    ]);
  });

  test('keeps both ends of a day that is only known as a range, across a change of clocks, and never goes below none', () => {
    const given = { spoken: 'before Easter', earliest: '2026-03-01', latest: '2026-04-01' };
    expect(daysAgo(given, '2026-04-02')).toEqual({ least: 1, most: 32 });
    expect(daysAgo(given, '2026-03-15')).toEqual({ least: 0, most: 14 });
  });
});

describe('a plan that changes who asks or interprets', () => {
  const accounts = [
    account(1, '2026-03-01', { interviewer: 'DC P. Osei' }),
    account(2, '2026-03-02', { interpreter: 'T. Haile' }),
  ];

  test('is told who it was last', () => {
    expect(otherThanLast(accounts, { interviewer: 'DC P. Osei', interpreter: 'A. Tesfay' })).toEqual([
      { what: 'interviewer', last: 'DC J. Hale', number: 2 },
      { what: 'interpreter', last: 'T. Haile', number: 2 },
    ]);
  });

  test('is told nothing while it names the same person, or nobody, or is the first', () => {
    expect(otherThanLast(accounts, { interviewer: 'DC J HALE', interpreter: 'T. Haile, for Tigrinya' })).toEqual([]);
    expect(otherThanLast(accounts, { interviewer: '', interpreter: ' ' })).toEqual([]);
    expect(otherThanLast([], { interviewer: 'DC P. Osei', interpreter: '' })).toEqual([]);
  });
});
