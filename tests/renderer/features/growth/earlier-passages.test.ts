import { expect, test } from 'vitest';
import { earlierPassages, findEarlier } from '../../../../renderer/features/growth/decisions/earlier-passages.ts';
import { growthAccount, growthRecord } from '../../../support/growth-record.ts';
import { interviewOf } from '../../../support/vault/examples.ts';

const record = growthRecord([
  growthAccount(
    interviewOf(['interviewer', 'Where did you sleep?'], ['person', 'We slept in a Barn. كنا ننام في الحوش.']),
    1,
  ),
  growthAccount(interviewOf(['person', 'We slept in a barn.']), 2),
  growthAccount(interviewOf(['person', 'My cousin was there.']), 3),
]);
const passages = earlierPassages(record, 2);

test('are the person’s own words of the accounts before, without labels', () => {
  expect(passages.map(({ number, words }) => [number, words])).toEqual([
    [1, 'We slept in a Barn.'],
    [1, 'كنا ننام في الحوش.'],
    [2, 'We slept in a barn.'],
  ]);
  expect(earlierPassages(record, 0)).toEqual([]);
});

test('name the whole passage, label and all, as the comparison does', () => {
  const first = passages[0]?.place;
  expect(record.accounts[0]?.text.slice(first?.start, first?.end)).toBe('Hana: We slept in a Barn.');
});

test('are those not repeated here until words are looked for, in any order and letters', () => {
  const beforeSecond = earlierPassages(record, 1);
  expect(findEarlier(beforeSecond, ' ').shown.map(({ words }) => words)).toEqual(['كنا ننام في الحوش.']);
  expect(findEarlier(passages, 'barn SLEPT').count).toBe(2);
  expect(findEarlier(passages, 'الحوش').shown.map(({ number }) => number)).toEqual([1]);
  expect(findEarlier(passages, 'tent')).toEqual({ shown: [], count: 0 });
});

test('are listed a dozen at most, and counted all', () => {
  const many = Array.from({ length: 40 }, () => passages).flat();
  expect(findEarlier(many, 'slept')).toMatchObject({ shown: { length: 12 }, count: 80 });
});
