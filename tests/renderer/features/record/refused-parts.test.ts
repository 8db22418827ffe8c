import { describe, expect, test } from 'vitest';
import { whyRefused } from '../../../../renderer/features/record/refused-parts.ts';

function refusedFor(...fields: string[]) {
  const problems = fields.map((field) => ({ field, message: 'Shorten this.' }));
  return { code: 'malformed' as const, message: 'Some of it cannot be taken.', fields: problems };
}

describe('why a draft is not saved', () => {
  test.each([
    ['header.circumstances.place', 'Where it was given: Shorten this.'],
    ['header.occasion.breaks.1.reason', 'Break 2, why: Shorten this.'],
    ['header.occasion.breaks', 'Breaks: Shorten this.'],
    ['header.occasion.demeanour.0.observed', 'Demeanour, note 1, what was observed: Shorten this.'],
    ['turns.inserted.7.original.words', 'The original words of a turn: Shorten this.'],
    ['header.somewhere.else', 'One of the fields: Shorten this.'],
  ])('names %s as the screen does', (field, words) => {
    expect(whyRefused(refusedFor(field))).toBe(words);
  });

  test('names every part, and is the sentence of the refusal where it names none', () => {
    expect(whyRefused(refusedFor('header.circumstances.place', 'header.circumstances.language'))).toBe(
      'Where it was given: Shorten this. Which language the person spoke: Shorten this.',
    );
    expect(whyRefused(refusedFor())).toBe('Some of it cannot be taken.');
  });
});
