import { describe, expect, test } from 'vitest';
import { sentenceRanges } from '../../../shared/text/sentences.ts';

function sentences(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['titles and initials', 'I saw Mr. Brown. J. Smith came.', ['I saw Mr. Brown.', 'J. Smith came.']],
    ['no and no.', 'I said no. He lived at no. 5 then.', ['I said no.', 'He lived at no. 5 then.']],
    ['a pronoun', 'There were my cousin and I. We ran.', ['There were my cousin and I.', 'We ran.']],
    ['speech that goes on', '"Come here!" he said. I ran.', ['"Come here!" he said.', 'I ran.']],
    ['numbers', 'It cost 3.50 in all. I paid.', ['It cost 3.50 in all.', 'I paid.']],
    ['numbers of a list', '1. He took my phone.', ['1. He took my phone.']],
    ['a message without capitals', 'i went home. he came later', ['i went home.', 'he came later']],
    ['a year at the end', 'That was in 2016. He left.', ['That was in 2016.', 'He left.']],
    ['a number at the beginning', 'We waited. 14 men came out.', ['We waited.', '14 men came out.']],
    ['a month in short', 'It was on Sept. 14 that he came.', ['It was on Sept. 14 that he came.']],
    ['Amharic', 'በጥር መጣሁ። ሄደ።', ['በጥር መጣሁ።', 'ሄደ።']],
    ['Arabic', 'أين كنت؟ كنت هنا.', ['أين كنت؟', 'كنت هنا.']],
    ['Chinese', '他来了。我走了！', ['他来了。', '我走了！']],
    ['Bengali', 'সে এল। আমি গেলাম।', ['সে এল।', 'আমি গেলাম।']],
    ['a wrapped line', 'He drove to the\nfarm. I slept.', ['He drove to the\nfarm.', 'I slept.']],
    ['nothing but blanks', ' \n ', []],
  ])('%s', (_, text, expected) => expect(sentences(text)).toEqual(expected));
});
