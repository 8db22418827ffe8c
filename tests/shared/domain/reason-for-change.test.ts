import { expect, test } from 'vitest';
import { reasonCodes, reasonForChangeSchema, reasonSources } from '../../../shared/domain/reason-for-change.ts';
import { reasonCodeWords, reasonSourceWords } from '../../../shared/domain/reason-words.ts';

const reason = {
  accountId: '10000000-0000-4000-8000-000000000001',
  start: 0,
  end: 5,
  explanation: { answer: 'given', words: 'خفت منه' },
  officerInference: '',
  thirdParty: '',
  codes: [],
};

test.each([{ answer: 'not-asked' }, { answer: 'declined' }, { answer: 'given', words: 'خفت منه' }])(
  '%j is an answer',
  (explanation) => {
    expect(reasonForChangeSchema.safeParse({ ...reason, explanation }).success).toBe(true);
  },
);

test.each([
  ['an explanation without words', { explanation: { answer: 'given', words: ' ' } }],
  ['words of somebody who was not asked', { explanation: { answer: 'not-asked', words: 'She was afraid.' } }],
  ['a score', { score: 3 }],
  ['a code without its source', { codes: [{ code: 'other' }] }],
])('%s is not taken', (_case, changes) => {
  expect(reasonForChangeSchema.safeParse({ ...reason, ...changes }).success).toBe(false);
});

test('every code and source has words of its own', () => {
  const words = [
    ...reasonCodes.map((code) => reasonCodeWords[code]),
    ...reasonSources.map((source) => reasonSourceWords[source]),
  ];
  expect(new Set(words).size).toBe(reasonCodes.length + reasonSources.length);
});
