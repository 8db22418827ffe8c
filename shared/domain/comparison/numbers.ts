/** Numbers told in digits of any script, or in several words ("two hundred and five"), as one value. */

/** A word that tells a number, or a part of one. */
export interface NumberWord {
  readonly value: number;
  readonly digits: boolean;
  /** Multiplies what stands before it ("hundred"). */
  readonly multiplies?: boolean;
  /** Is added to what stands before it, though that is smaller ("خمسة عشر", five and ten). */
  readonly adds?: boolean;
}

/** Words `first` to `last` that tell one number. */
export interface SpokenNumber {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

interface Positions {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Whether the word may stand inside a number ("and"). */
  readonly insideNumber: (index: number) => boolean;
}

interface OpenNumber {
  readonly first: number;
  readonly last: number;
  readonly digits: boolean;
  /** What thousands and millions have closed. */
  readonly total: number;
  readonly part: number;
  /** The last word's value; what follows must be smaller, or multiply. */
  readonly smallest: number;
}

/** Joins neighbouring number words of one text; `numbers` holds them by position. */
export function spokenNumbers(
  numbers: ReadonlyMap<number, NumberWord>,
  text: string,
  words: Positions,
): SpokenNumber[] {
  const found: OpenNumber[] = [];
  for (const [index, number] of numbers) {
    const open = found.at(-1);
    const joined = open !== undefined && touches(open, index, text, words) ? joinNumber(open, index, number) : null;
    if (joined !== null) found[found.length - 1] = joined;
    else found.push(openNumber(index, number));
  }
  return found.map(({ first, last, total, part }) => ({ first, last, value: total + part }));
}

function openNumber(index: number, { value, digits, multiplies }: NumberWord): OpenNumber {
  const closed = multiplies === true && value >= 1000;
  return { first: index, last: index, digits, total: closed ? value : 0, part: closed ? 0 : value, smallest: value };
}

function touches(open: OpenNumber, index: number, text: string, words: Positions): boolean {
  for (let at = open.last; at < index; at += 1) {
    if (at > open.last && !words.insideNumber(at)) return false;
    if (!/^[ \u00a0-]?$/.test(text.slice(words.end[at], words.start[at + 1]))) return false;
  }
  return index - open.last <= 2;
}

/** "twenty" + "five", "two" + "hundred", "20" + "thousand"; null where two numbers merely stand side by side. */
function joinNumber(open: OpenNumber, last: number, number: NumberWord): OpenNumber | null {
  const { first, digits, total, part, smallest } = open;
  const { value } = number;
  if (number.multiplies === true && part > 0 && part < value) {
    if (value < 1000) return { first, last, digits, total, part: part * value, smallest: value };
    return { first, last, digits, total: total + part * value, part: 0, smallest: value };
  }
  if (digits || number.digits || value <= 0) return null;
  if (number.adds === true && smallest < 10) return { first, last, digits, total, part: part + value, smallest: 1 };
  if (value >= smallest) return null;
  const fits = smallest >= 100 || (smallest >= 10 && smallest % 10 === 0 && value < 10) || addsTeens(part, value);
  return fits ? { first, last, digits, total, part: part + value, smallest: value } : null;
}

/** "soixante-douze" and "quatre-vingt-dix": where tens go on to nineteen. */
function addsTeens(part: number, value: number): boolean {
  return (part % 100 === 60 || part % 100 === 80) && value >= 10 && value < 20;
}

const digit = /\p{Nd}/gu;
const anyDigit = /\p{Nd}/u;
/** "6h30". */
const hoursAndMinutes = /^(\d{1,2})h([0-5]\d)$/;
const writtenNumber = /\p{Nd}[\p{Nd}.,٫٬'’]*/u;

/** The value of a word written in digits of any script, with what is written onto it ("14th", "በ2011", "1,500", "١٤"), or undefined. */
export function numberInDigits(word: string): number | undefined {
  if (isAsciiLetters(word) || !anyDigit.test(word)) return undefined;
  const found = writtenNumber.exec(word)?.[0];
  if (found === undefined) return undefined;
  const clock = hoursAndMinutes.exec(word);
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 100;
  const ascii = found.replace(digit, (character) => String(digitOf(character)));
  const value = Number(withoutGroups(ascii));
  return Number.isFinite(value) ? value : undefined;
}

/** Most words: told without a regular expression. */
function isAsciiLetters(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

function withoutGroups(number: string): string {
  if (/^\d{1,3}(?:[,.٬'’]\d{3})+$/.test(number)) return number.replace(/[,.٬'’]/g, '');
  return number
    .replace(/[.,٫٬'’]+$/, '')
    .replace(/[,٫]/g, '.')
    .replace(/\.(?=.*\.)/g, '');
}

/** Decimal digits stand ten in a row in Unicode, zero first. */
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 48;
  if (code < 0x80) return code - 48;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
