import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../shared/text/search-excerpt.ts';
import { Judge } from '../../../shared/text/search-judge.ts';
import { readQuery, wordMatch } from '../../../shared/text/search-query.ts';
import { hasSkeleton, spellingSkeleton } from '../../../shared/text/search-variants.ts';
import { searchForm, searchWordsOf } from '../../../shared/text/search-words.ts';

/** How the text answers to the query: the weakest answer of its words, as a search asks for all of them. */
function found(query: string, text: string): 'exact' | 'variant' | null {
  const words = [...searchWordsOf(text)];
  const answers = readQuery(query).terms.map((term) => {
    if (term.kind === 'phrase') throw new Error('A phrase is not judged word by word.');
    const matches = words.map((word) => wordMatch(word, term));
    return matches.includes('exact') ? 'exact' : matches.includes('variant') ? 'variant' : null;
  });
  if (answers.length === 0 || answers.includes(null)) return null;
  return answers.includes('variant') ? 'variant' : 'exact';
}

function judgeOf(query: string): Judge {
  return new Judge(readQuery(query).terms.map((typed) => ({ typed, recorded: [] })));
}

describe('a word is found as it was typed', () => {
  test.each([
    ['Nguyen', 'NGUYỄN Văn Đức', 'Vietnamese without its marks'],
    ['đức', 'Duc', 'Vietnamese with its marks'],
    ['shkoder', 'në Shkodër', 'Albanian'],
    ['Lodz', 'w Łodzi', 'Polish, and the beginning of a word'],
    ['istanbul', 'İSTANBUL', 'Turkish capitals'],
    ['الحسين', 'قال الحُسَيْن', 'Arabic with vowel signs'],
    ['احمد', 'أحمد', 'Arabic alef forms'],
    ['محمد', 'محـــمد', 'Arabic drawn out'],
    ['መድህን', 'ተስፋዬ መድህን እዩ።', 'Tigrinya'],
    ['হোসেন', 'মোহাম্মদ হোসেন', 'Bengali with vowel signs'],
    ['福建', '福建省', 'Chinese inside a longer name'],
    ['建省', '我从福建省来', 'Chinese across words'],
    ['福', '到福', 'one Chinese character, at the end'],
    ['ไทย', 'ภาษาไทย', 'Thai, which has no blanks'],
    ['2026', '٢٠٢٦', 'digits of another script'],
    ['oneil', "Mr O’Neil's van", 'an apostrophe inside'],
    ['homme', 'l’homme', 'a French article'],
    ['Hussein', 'Al-Hussein', 'part of a name with a hyphen'],
    ['alhussein', 'Al-Hussein', 'a name without its hyphen'],
    ['Mohammed’s', 'Mohammed drove', 'a possessive'],
    ['red van', 'The van was red.', 'all words, in any order'],
    ['½', 'about 2½ or ½ of it', 'a fraction, by itself'],
    ['عليه', 'النبي ﷺ', 'a character that stands for several words'],
  ])('%s in %s: %s', (query, text) => {
    expect(found(query, text)).toBe('exact');
  });
});

describe('a word is found in a spelling variant', () => {
  test.each([
    ['Mohammed', 'Muhammad'],
    ['Mohamed', 'Mohammad'],
    ['Selam', 'Salaam'],
    ['Tekle', 'Tecle'],
    ['Yusuf', 'Youssef'],
    ['Hussein', 'Husayn'],
    ['Philmon', 'Filmon'],
    ['Djibril', 'Jibril'],
    ['Ahmed', 'Ahmet'],
    ['Khalid', 'Kaled'],
    ['Tsegay', 'Segai'],
    ['Nguyen', 'Nguen'],
    ['ሠላም', 'ሰላም'],
    ['ፀጋይ', 'ጸጋይ'],
    ['ዓብደላ', 'አብደላ'],
    ['ሐጎስ', 'ሃጎስ'],
    ['فاطمة', 'فاطمه'],
    ['مصطفى', 'مصطفي'],
    ['حسين', 'الحسين'],
    ['کریم', 'كريم'],
    ['Фёдор', 'Федор'],
  ])('%s and %s, both ways, and never as typed', (one, other) => {
    expect(found(one, other)).toBe('variant');
    expect(found(other, one)).toBe('variant');
  });
});

describe('different words are not found', () => {
  test.each([
    ['Mohammed', 'Mahmoud'],
    ['Selam', 'Islam'],
    ['Tekle', 'Tesfay'],
    ['Ana', 'Anna'],
    ['man', 'men'],
    ['محمد', 'محمود'],
    ['ሰላም', 'ሰሎሞን'],
    ['мой', 'мои'],
    ['হাসান', 'হোসেন'],
    ['福州', '福建'],
    ['red lorry', 'The van was red.'],
    ['2026', '2025'],
    ['Nguyen', 'Nga'],
  ])('%s in %s', (query, text) => {
    expect(found(query, text)).not.toBe('exact');
  });

  test.each([
    ['Mohammed', 'Mahmoud'],
    ['Ana', 'Anna'],
    ['man', 'men'],
    ['محمد', 'محمود'],
    ['福州', '福建'],
  ])('%s is not even a variant of %s', (query, text) => {
    expect(found(query, text)).toBeNull();
  });
});

describe('words', () => {
  test('have ranges that give the text itself', () => {
    const text = 'Al-Hussein’s  福建省, ภาษาไทย 🙂 ሰላም።';
    for (const { start, end, forms } of searchWordsOf(text)) {
      expect(forms[0]).toBe(searchForm(text.slice(start, end)).replace(/[-’]/g, ''));
    }
  });

  test('of a query without a letter or a digit are none', () => {
    expect(readQuery(' … “” 🙂 -- ').terms).toEqual([]);
  });
});

describe('an excerpt', () => {
  test('marks every word found, typed or variant, and says where it was cut', () => {
    const text = `${'before '.repeat(40)}He called\nMohammed and later Muhammad.${' after'.repeat(60)}`;
    const excerpt = excerptOf(text, judgeOf('mohammed'), 'exact');
    expect(excerpt).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(excerpt?.marks.map(({ start, end, match }) => [excerpt.text.slice(start, end), match])).toEqual([
      ['Mohammed', 'exact'],
      ['Muhammad', 'variant'],
    ]);
    expect(excerpt?.text).toMatch(/^before .*He called Mohammed .* after$/);
  });

  test.each([
    ['mohammed', 'exact', 'Mohammed', 'as it was typed, though a variant stands before it'],
    ['mohammed', 'variant', 'Muhammad', 'the first variant, where nothing can answer better'],
    ['shkoder', 'exact', 'Shkodër', 'with the accents that were not typed'],
    ['"van Ana"', 'exact', 'van, Ana', 'a phrase across signs'],
    ['muhammad xylophone', 'variant', 'Muhammad', 'of several things, one that answers better'],
  ] as const)('of %s that answers %s begins near %s: %s', (query, match, first, _) => {
    const apart = ' and so on'.repeat(30);
    const text = `Muhammad${apart} Mohammed${apart} Shkodër${apart} the van, Ana${apart}`;
    const judge = judgeOf(query);
    const { text: shown, marks } = excerptOf(text, judge, judge.bestAnywhere(match)) ?? { text: '', marks: [] };
    expect(marks.map(({ start, end }) => shown.slice(start, end))).toEqual([first]);
  });

  test('of Chinese has one mark for neighbours', () => {
    const excerpt = excerptOf('我从福建省来', judgeOf('福建省'), 'exact');
    expect(excerpt?.marks).toEqual([{ start: 2, end: 5, match: 'exact' }]);
  });

  test('is none where no word is found', () => {
    expect(excerptOf('nothing here', judgeOf('elsewhere'), 'exact')).toBeNull();
  });
});

test('the first letter never hides a skeleton', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const one of letters) {
    for (const two of letters) {
      for (const rest of ['ara', 'hara', 'chor', 'ssed']) {
        const form = `${one}${two}${rest}`;
        const skeleton = spellingSkeleton(form);
        if (skeleton !== null) expect(hasSkeleton(form, skeleton), form).toBe(true);
      }
    }
  }
});
