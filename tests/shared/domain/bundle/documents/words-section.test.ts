import { expect, test } from 'vitest';
import { wordsSection } from '../../../../../shared/domain/bundle/documents/words-section.ts';
import type { Turn } from '../../../../../shared/domain/content.ts';
import { exampleTurn } from '../../../../support/vault/examples.ts';

const person = { id: '11111111-1111-4111-8111-111111111111', chosenName: 'Selam' };

/** What a reader sees, with the tags gone. */
function seen(...turns: Turn[]): string {
  return wordsSection({ text: turns.map(({ words }) => words).join('\n'), turns, person }).text.replace(/<[^>]*>/g, '');
}

test('one telling stands as it is, without labels', () => {
  expect(seen(exampleTurn({ words: 'They took my papers.' }), exampleTurn({ words: '<b>At night.' }))).toBe(
    'They took my papers.\n&lt;b&gt;At night.',
  );
});

test('turns name who spoke, when, how it was asked, and what was marked', () => {
  const text = seen(
    exampleTurn({ speaker: 'interviewer', words: 'And then?', question: 'open', at: '2026-03-02T14:05:00.000Z' }),
    exampleTurn({ words: 'They left.', mark: 'ask who' }),
    exampleTurn({ words: '' }),
    exampleTurn({ speaker: 'other', name: 'R. Haile', words: 'A break, please.', mark: '' }),
  );
  expect(text.trim().split('\n')).toEqual([
    'Interviewer, 14:05 UTC, question: openAnd then?',
    'Selam, marked: ask whoThey left.',
    'R. Haile, markedA break, please.',
  ]);
});

test('the original words stand beside the English, each in its own direction', () => {
  const words = wordsSection({
    text: 'They took my phone.',
    turns: [exampleTurn({ words: 'They took my phone.', original: { language: 'Arabic', words: 'أخذوا هاتفي.' } })],
    person,
  }).text;
  expect(words).toContain('<div class="spoken" dir="auto">They took my phone.</div>');
  expect(words).toContain('In the original: <bdi>Arabic</bdi>');
  expect(words).toContain('<div class="spoken" dir="auto">أخذوا هاتفي.</div>');
});

test('original words without English are not lost', () => {
  expect(seen(exampleTurn({ words: '', original: { language: 'Tigrinya', words: 'ብለይቲ።' } }))).toContain('ብለይቲ።');
});
