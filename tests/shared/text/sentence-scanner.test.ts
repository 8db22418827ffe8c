import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canScanSentences, scanSentences } from '../../../shared/text/sentence-scanner.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

function segmented(paragraph: string): number[] {
  return [...segmenter.segment(paragraph)].map(({ index }) => index).slice(1);
}

describe('the sentence scanner', () => {
  test('finds exactly the sentences of Intl.Segmenter', () => {
    const signs = 'abzAZéñ0159 \t.,;:\'"’‘·-_/()!?…–ßøđĐőțșАящіїΩςאبةي٣۴،؟؛ሀመ፡።፣ạềỷ€%‰“”«»[]{}‹›۔‼⁇\u00a0\u2003'
      .split('')
      .filter(canScanSentences);
    expect(signs.length).toBeGreaterThan(70);
    const unit = fc.oneof(fc.constantFrom(...'.! aA1")'), fc.constantFrom(...signs));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), (paragraph) => {
        expect(scanSentences(paragraph)).toEqual(segmented(paragraph));
      }),
      { numRuns: 5000, seed: 4 },
    );
  });

  test('knows every character that it says it knows', () => {
    for (let code = 9; code < 0x2100; code += 1) {
      const sign = String.fromCharCode(code);
      if (!canScanSentences(sign)) continue;
      for (const text of [
        `1${sign} A`,
        `1${sign} a`,
        `A. ${sign}a`,
        `A. ${sign}A`,
        `a.${sign}b`,
        `1!${sign} A`,
        `1! ${sign}a`,
        `${sign}.B`,
      ]) {
        expect(scanSentences(text), `U+${code.toString(16)} in ${text}`).toEqual(segmented(text));
      }
    }
  });

  test('leaves line breaks and marks that join to Intl.Segmenter', () => {
    for (const text of ['a.\nB', 'a.\u2028B', 'e\u0301. B', 'क. ख', '他来了。']) {
      expect(canScanSentences(text)).toBe(false);
    }
  });
});
