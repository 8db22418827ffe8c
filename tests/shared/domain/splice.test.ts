import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySplice, spliceBetween } from '../../../shared/domain/splice.ts';

const wellFormed = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed());

test('the edit between two texts rebuilds the second from the first, and never holds half a character', () => {
  fc.assert(
    fc.property(wellFormed, wellFormed, wellFormed, (beginning, middle, end) => {
      const before = beginning + end;
      const after = beginning + middle + end;
      const splice = spliceBetween(before, after);
      expect(applySplice(before, splice)).toBe(after);
      expect(splice.inserted.isWellFormed()).toBe(true);
    }),
  );
});

test('a single keystroke is kept as a single character', () => {
  expect(spliceBetween('She came in May', 'She came in Mary')).toEqual({ start: 14, removed: 0, inserted: 'r' });
});

test('characters that share half of a surrogate pair are exchanged whole', () => {
  const splice = spliceBetween('a\u{1F600}b', 'a\u{1F601}b');
  expect(splice).toEqual({ start: 1, removed: 2, inserted: '\u{1F601}' });
});
