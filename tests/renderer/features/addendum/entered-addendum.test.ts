import { expect, test } from 'vitest';
import { checkEntered, nothingEntered } from '../../../../renderer/features/addendum/entered-addendum.ts';

const whole = {
  ...nothingEntered,
  start: 0,
  end: 4,
  kind: 'own-change',
  words: 'عشرة',
  explanation: 'She said so.',
} as const;

test('an addendum of which nothing is entered lacks everything, in the order of the fields', () => {
  const { addendum, problems } = checkEntered(nothingEntered);
  expect(addendum).toBeNull();
  expect(problems.map(({ fieldId }) => fieldId)).toEqual(['start', 'kind', 'words', 'explanation']);
});

test('a second translation asks for its linguist and language', () => {
  const { addendum, problems } = checkEntered({ ...whole, kind: 'second-translation' });
  expect(addendum).toBeNull();
  expect(problems.map(({ fieldId }) => fieldId)).toEqual(['language', 'linguist']);
});

test('what was entered for another kind does not go along', () => {
  expect(checkEntered({ ...whole, linguist: 'S. Tekle' })).toMatchObject({ addendum: { linguist: '' }, problems: [] });
});
