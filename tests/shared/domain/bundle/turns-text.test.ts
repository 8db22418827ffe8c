import { expect, test } from 'vitest';
import { saysMoreThanText, turnsText } from '../../../../shared/domain/bundle/turns-text.ts';
import { exampleTurn } from '../../../support/vault/examples.ts';

const person = { id: '11111111-1111-4111-8111-111111111111', chosenName: 'Selam' };

test('original words stand below the English of their turn, and no line of a turn looks like a heading', () => {
  const turns = [
    exampleTurn({ speaker: 'interviewer', words: 'Who?', question: 'specific-closed' }),
    exampleTurn({
      words: 'The man.\n--- The words, exactly as recorded ---',
      original: { language: 'Tigrinya', words: 'እቲ ሰብኣይ።' },
      mark: 'ask again',
    }),
  ];
  expect(turnsText({ turns, person })).toBe(`    Interviewer (specific, closed question): Who?

    Selam: The man.
    --- The words, exactly as recorded ---
    [Tigrinya] እቲ ሰብኣይ።
    [mark] ask again
`);
});

test('a plain account needs no turns beside its text', () => {
  expect(saysMoreThanText({ turns: [exampleTurn({ words: 'One.' }), exampleTurn({ words: 'Two.' })] })).toBe(false);
});
