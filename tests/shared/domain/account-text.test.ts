import { expect, test } from 'vitest';
import { countSpokenWords, speakerLabel, speakersWhoCount, textOf } from '../../../shared/domain/account-text.ts';
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

test('the comparison is told who the person is only where somebody else spoke', () => {
  const account = (speaker: 'person' | 'other', words: string) => ({
    person: { chosenName: 'Selam' },
    turns: [exampleTurn({ speaker, words })],
  });
  expect(speakersWhoCount([account('person', 'One.')])).toBeUndefined();
  expect(speakersWhoCount([account('person', 'One.'), account('other', '')])).toBeUndefined();
  expect(speakersWhoCount([account('person', 'One.'), account('other', 'Two.')])).toEqual(['Selam']);
});
