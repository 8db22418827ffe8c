/**
 * The skeleton of a word: what its spelling variants have in common. Names that cross from one script to another are spelled in many ways
 * (Mohammed, Muhammad, Mohamed; ሠላም, ሰላም; فاطمة, فاطمه). Words of the same skeleton may be variants of each other; they need not be, which is why a
 * search shows them apart. No language is assumed, only the script.
 */

type Rule = readonly [pattern: RegExp, replacement: string];

/** In this order. Sounds that Latin spellings write in several ways get one letter each; every run of vowels becomes `a`. */
const latin: readonly Rule[] = [
  [/[^a-z]/gu, ''],
  [/tsch|sch|tch|sh|ch|sz|cz/g, '1'],
  [/dzh|dj|zh|gj|xh|j/g, '2'],
  [/ph/g, 'f'],
  [/kh|ck|[cqk]/g, 'k'],
  [/([bdgrt])h/g, '$1'],
  [/ts|tz|z/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[aeiouy]+/g, 'a'],
  [/h(?![a])/g, ''],
  [/d$/, 't'],
  [/(.)\1+/g, '$1'],
];

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
  if (/^\p{Script=Latin}/u.test(form)) return long(applied(latin, form), 2);
  if (/^\p{Script=Arabic}/u.test(form)) return long(applied(arabic, form), 2);
  if (/^\p{Script=Cyrillic}/u.test(form)) return long(applied(cyrillic, form), 3);
  if (/^\p{Script=Ethiopic}/u.test(form)) return long([...form].map(ethiopicLetter).join(''), 2);
  return null;
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
