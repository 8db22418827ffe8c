import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSpokenWords, speakerLabel, spokenRanges, textOf } from '../../../shared/domain/account-text.ts';
import { speakers } from '../../../shared/domain/content.ts';
import { turnsAreText } from '../../../shared/domain/turn-ranges.ts';
import { blocksOf } from '../../../shared/text/speaker-turns.ts';
import { exampleTurn } from '../../support/vault/examples.ts';

test('where only the person speaks, their words are the text', () => {
  const turns = [exampleTurn({ words: 'One.' }), exampleTurn(), exampleTurn({ words: 'Two.' })];
  expect(textOf(turns, 'Selam')).toBe('One.\nTwo.');
});

test('where others speak, every turn has its label, and labels are nobody’s words', () => {
  const turns = [
    exampleTurn({ speaker: 'interviewer', words: 'Where?' }),
    exampleTurn({ words: 'There.' }),
    exampleTurn({ speaker: 'other', name: 'R. Okafor', words: 'Yes.' }),
    exampleTurn({ speaker: 'other', words: 'No.' }),
  ];
  expect(textOf(turns, 'Selam')).toBe('Interviewer: Where?\nSelam: There.\nR. Okafor: Yes.\nOther: No.');
  expect(countSpokenWords(turns)).toBe(4);
});

test.each([
  'Selam',
  'ሰላም',
  'نور',
  'Nguyễn Thị Ánh Tuyết Mai',
  'PC 1234 (desk)',
  '<b>',
  '1: 2',
  'bell hooks',
  'Officer',
  'A'.repeat(60),
])('the label for %j is one that the comparison reads', (chosenName) => {
  const turns = [exampleTurn({ speaker: 'interviewer', words: 'Where?' }), exampleTurn({ words: 'There.' })];
  const label = speakerLabel({ speaker: 'person', name: '' }, chosenName);
  expect(blocksOf(textOf(turns, chosenName)).map(({ speaker }) => speaker)).toEqual(['Interviewer', label]);
});

test('somebody else is never labelled as the person', () => {
  expect(speakerLabel({ speaker: 'other', name: 'Selam' }, 'Selam')).toBe('Other');
  expect(speakerLabel({ speaker: 'other', name: 'her sister' }, 'Selam')).toBe('Other');
});

const spoken = fc
  .record({
    speaker: fc.constantFrom(...speakers),
    name: fc.constantFrom('', 'R. Okafor', 'نور'),
    words: fc.oneof(
      fc.constantFrom('Q: Where?', 'Interpreter: He says so.\nSelam: No.', '\r', ' \n', '\u0301'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
  })
  .map(exampleTurn);

test('the ranges of the turns are the text, and hold the words of those who spoke', () => {
  fc.assert(
    fc.property(fc.array(spoken, { maxLength: 6 }), fc.constantFrom('Selam', 'ሰላም', '🙂'), (turns, chosenName) => {
      const text = textOf(turns, chosenName);
      const ranges = spokenRanges(turns, chosenName);
      expect(turnsAreText(text, ranges)).toBe(true);
      const said = turns.filter(({ words }) => words !== '');
      expect(ranges.map(({ speaker, wordsStart, end }) => [speaker, text.slice(wordsStart, end)])).toEqual(
        said.map(({ speaker, words }) => [speaker, words]),
      );
    }),
  );
});
