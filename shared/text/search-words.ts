/**
 * The words of a text as they are searched, in any script. The text itself is never changed: each word is a range of it, with the forms under
 * which it is found.
 */
import type { Range } from './range.ts';

export interface SearchWord extends Range {
  /** Every form under which the word is found: whole, and where it has a hyphen or an apostrophe inside, in its parts too. */
  readonly forms: readonly string[];
  /** The same word as it stands in a phrase: what a hyphen or an apostrophe joins is several words, one after the other. */
  readonly parts: readonly WordPart[];
}

/** Offsets count from the beginning of the word. */
export interface WordPart extends Range {
  readonly form: string;
}

const apostrophe = "'\u2018\u2019\u02bc\u02bb\u0060\u00b4\uff07";
const hyphen = '\\-\u2010\u2011';
const invisible = '\u00ad\u200b-\u200f\u2060';
const letter = '\\p{L}\\p{M}\\p{N}';

const wordPattern = new RegExp(`[${letter}](?:[${letter}${invisible}]|[${apostrophe}${hyphen}](?=[${letter}]))*`, 'gu');
const joiner = new RegExp(`[${apostrophe}${hyphen}]`, 'u');
const joiners = new RegExp(`[${apostrophe}${hyphen}]`, 'gu');
const possessive = new RegExp(`[${apostrophe}]s$`, 'iu');
const invisibleSigns = new RegExp(`[${invisible}\u0640]`, 'gu');

/** Chinese characters and Japanese syllables: no blanks between words, and dictionary words shift with their neighbours. */
const inPairs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
/** Written without blanks, but with words that a dictionary finds. */
const withoutBlanks = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What either of these holds is cut further. */
const severalWords = new RegExp(`${inPairs.source}|${withoutBlanks.source}`, 'u');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** What a word is found under, wherever it stands. */
export type ReadWord = Pick<SearchWord, 'forms' | 'parts'>;

/** The words of `text` in order. Of Chinese and Japanese, every pair of neighbours is a word, and the last character by itself. */
export function* searchWordsOf(text: string): Generator<SearchWord> {
  for (const { start, end } of wordRangesOf(text)) yield { start, end, ...readWord(text.slice(start, end)) };
}

/** Where the same words stand, for whoever knows most of them already. */
export function* wordRangesOf(text: string): Generator<Range> {
  for (const { 0: piece, index } of text.matchAll(wordPattern)) {
    if (!severalWords.test(piece)) yield { start: index, end: index + piece.length };
    else for (const { start, end } of rangesIn(piece)) yield { start: index + start, end: index + end };
  }
}

function rangesIn(piece: string): Range[] {
  if (withoutBlanks.test(piece)) {
    return [...segmenter.segment(piece)]
      .filter(({ isWordLike }) => isWordLike === true)
      .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  }
  const ranges: Range[] = [];
  let at = 0;
  for (const { 0: run, index } of piece.matchAll(inPairs)) {
    if (index > at) ranges.push({ start: at, end: index });
    ranges.push(...pairsOf(run, index));
    at = index + run.length;
  }
  if (at < piece.length) ranges.push({ start: at, end: piece.length });
  return ranges;
}

function pairsOf(run: string, offset: number): Range[] {
  const ranges: Range[] = [];
  const characters = [...run];
  let at = offset;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1] ?? '';
    ranges.push({ start: at, end: at + character.length + next.length });
    at += character.length;
  }
  return ranges;
}

/** `mohammed's` gives `mohammeds`, `mohammed` and `s`; `al-hussein` gives `alhussein`, `al` and `hussein`. */
function searchForms(word: string): readonly string[] {
  if (!joiner.test(word)) return wholeAndParts(searchForm(word));
  const parts = [word.replace(joiners, ''), word.replace(possessive, '').replace(joiners, ''), ...word.split(joiner)];
  return [...new Set(parts.flatMap((part) => wholeAndParts(searchForm(part))))];
}

/** A word as it is written, which is one of those that `wordRangesOf` finds. */
export function readWord(word: string): ReadWord {
  const forms = searchForms(word);
  if (joiner.test(word)) return { forms, parts: partsOf(word) };
  const [form] = forms;
  return { forms, parts: form === undefined ? [] : [{ start: 0, end: word.length, form }] };
}

/** `mohammed's` gives `mohammed`; `al-hussein` gives `al` and `hussein`. */
function partsOf(word: string): WordPart[] {
  const parts: WordPart[] = [];
  let start = 0;
  for (const written of word.replace(possessive, '').split(joiner)) {
    const [form] = wholeAndParts(searchForm(written));
    if (form !== undefined) parts.push({ start, end: start + written.length, form });
    start += written.length + 1;
  }
  return parts;
}

const signs = new RegExp(`[^${letter}]+`, 'u');

/** Some characters stand for several words: `½` gives `12`, `1` and `2`. A form holds letters, marks and digits only. */
function wholeAndParts(form: string): string[] {
  if (form !== '' && !signs.test(form)) return [form];
  const parts = form.split(signs).filter((part) => part !== '');
  return parts.length > 1 ? [parts.join(''), ...parts] : parts;
}

const plainLower = /^[a-z0-9]*$/;
const marksOnEuropeanLetters = /([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu;
/** Vowel signs that most writing of Arabic and Hebrew leaves out. */
const vowelSigns =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/gu;
const otherDigit = /[^0-9\P{Nd}]/gu;

const letters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
};
const specialLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * One spelling of a word for searching: no capitals, no accents on Latin and Greek letters, no Arabic or Hebrew vowel signs, digits of any script
 * as 0 to 9. Marks that make another letter in their script (Bengali, Hindi, Cyrillic) stay.
 */
export function searchForm(word: string): string {
  const lower = word.toLowerCase();
  if (plainLower.test(lower)) return lower;
  return lower
    .replace(invisibleSigns, '')
    .normalize('NFKD')
    .replace(marksOnEuropeanLetters, '$1')
    .replace(vowelSigns, '')
    .normalize('NFKC')
    .replace(specialLetters, (found) => letters[found] ?? found)
    .replace(otherDigit, asciiDigit);
}

/** The digits of a script stand together in Unicode, zero first. */
function asciiDigit(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0;
  const own = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((own - zero) % 10);
}
