import { describe, expect, test } from 'vitest';
import { listedPassages, passagesWith } from '../../../../renderer/features/addendum/passages.ts';
import { textOf } from '../../../../shared/domain/account-text.ts';
import { interviewOf } from '../../../support/vault/examples.ts';

const turns = interviewOf(
  ['interviewer', 'Who took them?'],
  ['person', 'ወዲ ሓወቦይ ወሲድዎ። My  Cousin did.'],
  ['person', 'قال لي ألا أتكلم.'],
);
const person = { id: '11111111-1111-4111-8111-111111111111', chosenName: 'ሰላም' };
const account = { person, turns, text: textOf(turns, person.chosenName) };

describe('passages of an account', () => {
  test('are numbered, and their offsets give who speaks and the words', () => {
    const passages = listedPassages(account);
    expect(passages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(passages.map(({ speaker }) => speaker)).toEqual(['Interviewer', 'ሰላም', '', 'ሰላም']);
    for (const { start, end, speaker, words } of passages) {
      expect(account.text.slice(start, end)).toBe(speaker === '' ? words : `${speaker}: ${words}`);
    }
  });

  test.each([
    ['my cousin', 3],
    ['ሓወቦይ', 2],
    ['أتكلم', 4],
  ])('are found by %s, whatever the capitals and blanks', (sought, number) => {
    expect(passagesWith(listedPassages(account), sought).map((found) => found.number)).toEqual([number]);
  });

  test('are all listed where nothing is sought, and none where nothing is found', () => {
    const passages = listedPassages(account);
    expect(passagesWith(passages, ' ')).toBe(passages);
    expect(passagesWith(passages, 'lorry')).toEqual([]);
  });
});
