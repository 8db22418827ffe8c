/**
 * The skeleton of a word: what its spelling variants have in common. Names that cross from one script to another are spelled in many ways
 * (Mohammed, Muhammad, Mohamed; ሠላም, ሰላም; فاطمة, فاطمه). Words of the same skeleton may be variants of each other; they need not be, which is why a
 * search shows them apart. No language is assumed, only the script.
 */

type Rule = readonly [pattern: RegExp, replacement: string];

/** Sounds that Latin spellings write in several ways get one letter each, longer spellings first; every run of vowels becomes `a`. */
const latinSounds: readonly Rule[] = [
  [/tsch|sch|tch|sh|ch|sz|cz/, '1'],
  [/dzh|dj|zh|gj|xh|j/, '2'],
  [/ph/, 'f'],
  [/kh|ck|[cqk]/, 'k'],
  [/bh/, 'b'],
  [/dh/, 'd'],
  [/gh/, 'g'],
  [/rh/, 'r'],
  [/th/, 't'],
  [/ts|tz|z/, 's'],
  [/x/, 'ks'],
  [/w/, 'v'],
  [/[aeiouy]+/, 'a'],
  [/h(?![aeiouy])|[^a-z]/, ''],
];
/** All of them in one, so that a word is gone through once. */
const latinSound = new RegExp(latinSounds.map(([{ source }]) => `(?:${source})`).join('|'), 'g');
/** The letter for each spelling that was met. */
const latinLetters = new Map<string, string>();

function latinLetter(spelling: string): string {
  const known = latinLetters.get(spelling);
  if (known !== undefined) return known;
  const letter = latinSounds.find(([{ source }]) => new RegExp(`^(?:${source})$`).test(spelling))?.[1] ?? '';
  latinLetters.set(spelling, letter);
  return letter;
}

/** What the skeleton of a word with this first letter can begin with; `h` may fall away, and then says nothing. */
const latinBeginnings: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'bflmnrv'].map((letter) => [letter, letter])),
  ...Object.fromEntries([...'aeiouy'].map((letter) => [letter, 'a'])),
  c: '1k',
  d: 'd2t',
  g: 'g2',
  j: '2',
  k: 'k',
  p: 'fp',
  q: 'k',
  s: '1s',
  t: '1ts',
  w: 'v',
  x: 'k2',
  z: '2s',
};

/** Whether a word has this skeleton; most have not, and their first letter tells. */
export function hasSkeleton(form: string, skeleton: string): boolean {
  return canBegin(form, skeleton) && spellingSkeleton(form) === skeleton;
}

function canBegin(form: string, skeleton: string): boolean {
  return latinBeginnings[form.charAt(0)]?.includes(skeleton.charAt(0)) ?? true;
}

function latinSkeleton(form: string): string {
  return form
    .replace(latinSound, latinLetter)
    .replace(/d$/, 't')
    .replace(/(.)\1+/g, '$1');
}

const arabic: readonly Rule[] = [
  [/[ىیې]/gu, 'ي'],
  [/[ةەہھۀ]/gu, 'ه'],
  [/ک/gu, 'ك'],
  [/ء/gu, ''],
  [/^ال(?=..)/u, ''],
  [/(.)\1+/gu, '$1'],
];

const cyrillic: readonly Rule[] = [
  [/ё/gu, 'е'],
  [/[йіїы]/gu, 'и'],
  [/[єэ]/gu, 'е'],
  [/ґ/gu, 'г'],
  [/[ъь]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** Rows of Ethiopic letters (first of eight forms) that sound alike in Amharic and Tigrinya as most people write them. */
const ethiopicRows: ReadonlyMap<number, number> = new Map([
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x12b8, 0x1200],
  [0x1220, 0x1230],
  [0x1340, 0x1338],
  [0x12d0, 0x12a0],
]);
/** Rows whose first and fourth form are written for each other (ሀ and ሃ, አ and ኣ). */
const firstLikeFourth = new Set([0x1200, 0x12a0]);

/**
 * The skeleton of a form that `searchForm` gave; null where there is none: numbers, words too short to tell apart, scripts without rules.
 */
export function spellingSkeleton(form: string): string | null {
  if (/\p{N}/u.test(form)) return null;
  if (/^\p{Script=Latin}/u.test(form)) return long(latinSkeleton(form), 2);
  if (/^\p{Script=Arabic}/u.test(form)) return long(applied(arabic, form), 2);
  if (/^\p{Script=Cyrillic}/u.test(form)) return long(applied(cyrillic, form), 3);
  if (/^\p{Script=Ethiopic}/u.test(form)) return long([...form].map(ethiopicLetter).join(''), 2);
  return null;
}

/** Shorter Latin words have so much in common that a variant says nothing. */
const shortestWithVariants = 4;

/** The skeleton of a form that is long enough to have variants; null for any other. */
export function variantSkeleton(form: string): string | null {
  return isTooShort(form) ? null : spellingSkeleton(form);
}

function isTooShort(form: string): boolean {
  return form.length < shortestWithVariants && /^\p{Script=Latin}/u.test(form);
}

/** What a word and its spelling variants are alike in; the form itself where it has none. Words of a phrase are variants where these agree. */
export function soundOf(form: string): string {
  return soundWith(form, variantSkeleton(form));
}

/** The same for whoever has worked out the `spellingSkeleton` of the form already. */
export function soundWith(form: string, skeleton: string | null): string {
  return isTooShort(form) ? form : (skeleton ?? form);
}

/** Whether a word sounds so; of most the first letter tells that it does not. */
export function hasSound(form: string, sound: string): boolean {
  if (form.length < shortestWithVariants) return soundOf(form) === sound;
  return canBegin(form, sound) && soundOf(form) === sound;
}

function long(skeleton: string, least: number): string | null {
  return skeleton.length < least ? null : skeleton;
}

function applied(rules: readonly Rule[], form: string): string {
  return rules.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), form);
}

function ethiopicLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x1200 || code > 0x1357) return letter;
  const form = code % 8;
  const row = ethiopicRows.get(code - form) ?? code - form;
  return String.fromCodePoint(row + (form === 3 && firstLikeFourth.has(row) ? 0 : form));
}
