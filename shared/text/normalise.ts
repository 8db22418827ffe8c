/**
 * One spelling for comparing. The text itself is always kept as it was given; only copies of words pass through here.
 */

const apostrophes = /[\u2018\u2019\u201b\u02bc\u02bb\uff07\u0060\u00b4]/g;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0640]/g;
/** What a Turkish capital İ leaves behind when it is made small. */
const dotOfCapital = /i\u0307/g;
const plainAscii = /^[a-z0-9']*$/;

/** A word as it is compared: NFC, lower case, one kind of apostrophe, no invisible signs. Marks that change meaning are kept. */
export function comparableWord(word: string): string {
  const lower = word.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  return lower.normalize('NFC').replace(dotOfCapital, 'i').replace(apostrophes, "'").replace(invisible, '');
}

/** What a passage without any word (a row of stars) is compared by. */
export function comparableSigns(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

const combiningMarks = /\p{Mn}/gu;
const arabicForms: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
};

/**
 * The bare shape of a word, by which variants of it are recognised: no accents, no Arabic vowel signs or letter variants, and
 * Ethiopic syllables reduced to their consonant (the eight forms of a consonant stand together in Unicode).
 */
export function bareWord(word: string): string {
  if (plainAscii.test(word)) return word;
  let bare = '';
  for (const character of word.normalize('NFD').replace(combiningMarks, '').replaceAll('đ', 'd').replaceAll('ł', 'l')) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x1200 && code <= 0x1357) bare += String.fromCodePoint(code - (code % 8));
    else bare += arabicForms[character] ?? character;
  }
  return bare;
}
