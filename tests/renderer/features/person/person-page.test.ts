import { describe, expect, test } from 'vitest';
import { nextStepsOf } from '../../../../renderer/features/person/next-steps.ts';
import { timelineOf } from '../../../../renderer/features/person/timeline-events.ts';
import type { OutputOf } from '../../../../shared/contract/operations.ts';
import type { TimelineEntry } from '../../../../shared/contract/subjects/people.ts';

type PersonRecord = OutputOf<'person.read'>;

function account(number: number | null, day: string | null, changes: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    accountId: `account-${number}`,
    number,
    kind: 'initial-account',
    given: { spoken: 'then', earliest: day, latest: day },
    place: 'Room 2',
    language: 'English',
    interviewer: 'DC J. Hale',
    interpreter: { used: 'no', reason: 'Not needed' },
    words: 10,
    changedAt: `2026-06-0${number ?? 9}T10:00:00.000Z`,
    ...changes,
  };
}

function record(accounts: TimelineEntry[], changes: Partial<PersonRecord['progress']> = {}): PersonRecord {
  return {
    person: {
      id: 'p',
      chosenName: 'Selam',
      caseId: 'c',
      caseReference: '2026-0001',
      addedAt: '2026-03-01T09:00:00.000Z',
    },
    accounts,
    exposures: [],
    progress: {
      hasProfile: true,
      plannedAt: '2026-12-01T10:00:00.000Z',
      comparedAt: '2026-12-01T10:00:00.000Z',
      askedOfExposures: accounts.map(({ accountId }) => accountId),
      ...changes,
    },
  };
}

function steps(of: PersonRecord): string[] {
  return nextStepsOf(of, '2026-07-12').map(({ words }) => words);
}

describe('the next step', () => {
  test('is nothing where everything that the record can show was done', () => {
    expect(steps(record([account(1, '2026-03-03'), account(2, '2026-06-02')]))).toEqual([]);
  });

  test('is the first account where there is none', () => {
    expect(steps(record([]))).toEqual(['No account has been recorded yet. Record the first one.']);
  });

  test('is the draft that is not sealed, before anything else', () => {
    const open = record([account(1, '2026-03-03'), account(null, null)], { hasProfile: false });
    expect(steps(open)).toEqual([
      'A draft of 9 June 2026 is not sealed yet.',
      'Languages, needs and how to make contact safely are not recorded yet.',
    ]);
  });

  test('counts what was sealed since the accounts were last shown beside each other', () => {
    const two = [account(1, '2026-03-03'), account(2, '2026-06-02')];
    expect(steps(record(two, { comparedAt: null }))).toEqual([
      '2 accounts have not been looked at beside the others yet.',
    ]);
    expect(steps(record(two, { comparedAt: '2026-06-01T12:00:00.000Z' }))).toEqual([
      '1 account has not been looked at beside the others yet.',
    ]);
    expect(steps(record([account(1, '2026-03-03')], { comparedAt: null }))).toEqual([]);
  });

  test('is the next interview, from the day on which the last account was given', () => {
    const one = [account(1, '2026-06-02')];
    expect(steps(record(one, { plannedAt: null }))).toEqual([
      'The last account was given 40 days ago, and nothing is planned after it.',
    ]);
    expect(steps(record(one, { plannedAt: '2026-05-30T10:00:00.000Z' }))).toHaveLength(1);
    expect(steps(record([account(1, '2026-07-12')], { plannedAt: null }))).toEqual([
      'The last account was given today, and nothing is planned after it.',
    ]);
    expect(steps(record([account(1, '2027-07-12')], { plannedAt: null }))).toEqual([
      'The last account bears a day that is still to come, and nothing is planned after it.',
    ]);
  });

  test('names the accounts before which it is not recorded what the person had seen', () => {
    const three = record([account(1, '2026-03-03'), account(2, '2026-04-02'), account(3, '2026-05-02')], {
      askedOfExposures: ['account-2'],
    });
    expect(steps(three)).toEqual([
      'It is not recorded whether the person had seen or been told anything before accounts 1 and 3.',
    ]);
  });
});

describe('the timeline', () => {
  const interpreted = (name: string) => ({ interpreter: { used: 'yes' as const, name, language: 'Tigrinya' } });

  test('is in the order given, oldest first, what has no day last, drafts not at all', () => {
    const when = { spoken: 'in March', earliest: '2026-03-03', latest: '2026-03-31' };
    const events = timelineOf({
      ...record([account(1, '2026-05-01'), account(2, '2026-03-03'), account(null, '2026-01-01')]),
      exposures: [
        { id: 'e1', when: { spoken: 'once', earliest: null, latest: null }, what: 'A film' },
        { id: 'e2', when, what: 'Photographs' },
      ],
    });
    expect(events.map((event) => (event.type === 'account' ? event.account.number : event.exposure.id))).toEqual([
      2,
      'e2',
      1,
      'e1',
    ]);
  });

  test('says where the interpreter is another than at the interpreted account before', () => {
    const events = timelineOf(
      record([
        account(1, '2026-03-01', interpreted('A')),
        account(2, '2026-03-02'),
        account(3, '2026-03-03', interpreted('A')),
        account(4, '2026-03-04', interpreted('B')),
      ]),
    );
    expect(events.map((event) => (event.type === 'account' ? event.interpreterBefore : ''))).toEqual([
      null,
      null,
      null,
      'A',
    ]);
  });
});
