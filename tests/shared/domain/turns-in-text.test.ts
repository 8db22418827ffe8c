import { expect, test } from 'vitest';
import { partsInText } from '../../../shared/domain/turns-in-text.ts';

function shown(text: string, chosenName = 'Selam'): string[] {
  return partsInText(text, chosenName).map(({ speaker, name, words }) => `${speaker}${name && ` ${name}`}: ${words}`);
}

test('paragraphs of a narrative are parts of nobody in particular', () => {
  expect(shown('He said: come in. I came.\n\nWe were nine.\r\n')).toEqual([
    'null: He said: come in. I came.',
    'null: We were nine.',
  ]);
});

test('labels of a transcript say who speaks, in the usual ways', () => {
  expect(
    shown('Interviewer: One?\nSelam: Two.\nINTERPRETER: Three.\nQ: Four?\nA: Five.\nOfficer: Six?\nR. Okafor: Seven.'),
  ).toEqual([
    'interviewer: One?',
    'person: Two.',
    'interpreter: Three.',
    'interviewer: Four?',
    'person: Five.',
    'interviewer: Six?',
    'other R. Okafor: Seven.',
  ]);
});

test('names in any script are recognised', () => {
  expect(shown('Interviewer: ሰላም ዶ?\nሰላም: ጽቡቕ።', 'ሰላም')).toEqual(['interviewer: ሰላም ዶ?', 'person: ጽቡቕ።']);
});
