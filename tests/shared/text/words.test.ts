import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canScanWords, scanWords } from '../../../shared/text/word-scanner.ts';
import { wordRanges } from '../../../shared/text/words.ts';

function words(text: string): string[] {
  return wordRanges(text).map(({ start, end }) => text.slice(start, end));
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function segmented(text: string): string[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function scanned(text: string): string[] {
  const offsets = new Int32Array(text.length + 2);
  const used = scanWords(text, offsets);
  return Array.from({ length: used / 2 }, (_, index) => text.slice(offsets[2 * index], offsets[2 * index + 1]));
}

describe('words', () => {
  test.each([
    ['English', 'I didn’t pay £1,500 on 14/03.', ['I', 'didn’t', 'pay', '£', '1,500', 'on', '14', '03']],
    ['French', "À l'école, il n'a rien", ['À', 'l', 'école', 'il', 'n', 'a', 'rien']],
    ['Tigrinya', 'ካብ፡ኣስመራ።ናብ', ['ካብ', 'ኣስመራ', 'ናብ']],
    ['Arabic with vowel signs', 'كَتَبَ رسالة', ['كَتَبَ', 'رسالة']],
    ['Chinese', '我去London。', ['我', '去', 'London']],
    ['Bengali', 'সে বলেছিল।', ['সে', 'বলেছিল']],
    ['no words', '… — !', []],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));

  test('the scanner finds exactly the words of Intl.Segmenter', () => {
    const signs = 'abzAZéñ0159 \n\t.,;:\'"’‘·-_/()!?…–ßøđĐőțșАящіїΩςאبةيىٓ٣۴،؟؛ሀመ፡።፣ạềỷ€%‰'
      .split('')
      .filter(canScanWords);
    expect(signs.length).toBeGreaterThan(60);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 }), (text) => {
        expect(scanned(text)).toEqual(segmented(text));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  test('a single character of any kind is scanned as Intl.Segmenter does', () => {
    for (let code = 9; code < 0x2100; code += 1) {
      const character = String.fromCharCode(code);
      if (!canScanWords(character)) continue;
      for (const text of [
        character,
        `a${character}b`,
        `1${character}2`,
        `a${character}1`,
        `${character}${character}`,
      ]) {
        expect(scanned(text), `U+${code.toString(16)} in ${text}`).toEqual(segmented(text));
      }
    }
  });
});
