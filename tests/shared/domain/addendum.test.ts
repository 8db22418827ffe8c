import { expect, test } from 'vitest';
import {
  addendumKinds,
  addendumProblems,
  type NewAddendum,
  newAddendumSchema,
} from '../../../shared/domain/addendum.ts';

const added: NewAddendum = {
  kind: 'interpreter-slip',
  start: 0,
  end: 5,
  words: 'ብፖሊስ',
  language: 'Tigrinya',
  explanation: 'Heard again on the recording.',
  linguist: '',
};

test.each(addendumKinds)(
  'an addendum of kind %s needs a linguist and a language only for a second translation',
  (kind) => {
    const fields = addendumProblems({ ...added, kind, language: ' ' }).map(({ field }) => field);
    expect(fields).toEqual(kind === 'second-translation' ? ['linguist', 'language'] : []);
  },
);

test('a second translation with both is complete', () => {
  expect(addendumProblems({ ...added, kind: 'second-translation', linguist: 'S. Tekle' })).toEqual([]);
});

test.each(['words', 'explanation'] as const)('%s must say something', (field) => {
  expect(newAddendumSchema.safeParse({ ...added, [field]: ' \n' }).success).toBe(false);
  expect(newAddendumSchema.safeParse(added).success).toBe(true);
});
