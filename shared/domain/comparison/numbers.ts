/** Numbers told in several words ("two hundred and five") as one value, so that they meet the same number told in digits. */

/** Words `first` to `last` that tell one number. */
export interface SpokenNumber {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

interface Positions {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

interface OpenNumber {
  readonly first: number;
  readonly last: number;
  /** What thousands and millions have closed. */
  readonly total: number;
  readonly part: number;
  /** The last word's value; what follows must be smaller, or multiply. */
  readonly smallest: number;
}

/** Joins neighbouring number words of one text; `values` holds the value of each word that is one, by its position. */
export function spokenNumbers(values: ReadonlyMap<number, number>, text: string, words: Positions): SpokenNumber[] {
  const numbers: OpenNumber[] = [];
  for (const [index, value] of values) {
    const open = numbers.at(-1);
    const joined = open !== undefined && touches(open.last, index, text, words) ? joinNumber(open, index, value) : null;
    if (joined === null) numbers.push({ first: index, last: index, total: 0, part: value, smallest: value });
    else numbers[numbers.length - 1] = joined;
  }
  return numbers.map(({ first, last, total, part }) => ({ first, last, value: total + part }));
}

function touches(before: number, after: number, text: string, words: Positions): boolean {
  if (after !== before + 1) return false;
  const between = text.slice(words.end[before], words.start[after]);
  return /^[ \u00a0-]?$/.test(between) && !/\p{Nd}/u.test(text.slice(words.start[before], words.end[after]));
}

/** "twenty" + "five", "two" + "hundred", "thousand" + "two"; null where two numbers merely stand side by side. */
function joinNumber(open: OpenNumber, last: number, value: number): OpenNumber | null {
  const { first, total, part, smallest } = open;
  if (value >= 100 && part > 0 && part < value) {
    if (value < 1000) return { first, last, total, part: part * value, smallest: value };
    return { first, last, total: total + part * value, part: 0, smallest: value };
  }
  const room = smallest >= 100 ? smallest : 10;
  if (smallest >= 20 && value > 0 && value < smallest && value < room) {
    return { first, last, total, part: part + value, smallest: value };
  }
  return null;
}
