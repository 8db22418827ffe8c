/** How alike two different words are: forms of one word ("travelled", "travelling") and spellings of one name ("Hasan", "Hassan"). */
import type { Lexicon } from './lexicon.ts';

const leastLikeness = 0.6;
const shortestWord = 4;
const pairSpace = 2 ** 26;

/** Likeness of words of one lexicon, remembered, because the same few pairs come up again and again. */
export class WordLikeness {
  readonly #lexicon: Lexicon;
  readonly #known = new Map<number, number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** From 0 (different words) to 1 (the same but for accents). */
  of(left: number, right: number): number {
    if (left === right) return 1;
    const pair = left < right ? left * pairSpace + right : right * pairSpace + left;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    const likeness = shapeLikeness(this.#lexicon.bare(left), this.#lexicon.bare(right));
    this.#known.set(pair, likeness);
    return likeness;
  }

  /** Whether two names are one name spelt in two ways. */
  sameName(left: number, right: number): boolean {
    return left === right || nameShape(this.#lexicon.bare(left)) === nameShape(this.#lexicon.bare(right));
  }
}

/** Doubled letters, a silent h and the endings of the possessive do not make another name. */
function nameShape(bare: string): string {
  return bare
    .replace(/'s?$/u, '')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=\p{L})h(?=$|[^aeiou])/gu, '');
}

function shapeLikeness(left: string, right: string): number {
  if (left === right) return 1;
  const shorter = Math.min(left.length, right.length);
  const longer = Math.max(left.length, right.length);
  if (shorter < shortestWord) return ethiopic.test(left) && ethiopic.test(right) ? containment(left, right) : 0;
  let prefix = 0;
  while (prefix < shorter && left[prefix] === right[prefix]) prefix += 1;
  const byPrefix = prefix >= shortestWord && longer - prefix <= 4 ? (2 * prefix) / (left.length + right.length) : 0;
  const likeness = Math.max(byPrefix, pairLikeness(left, right));
  return likeness >= leastLikeness ? Math.min(likeness, 0.95) : 0;
}

const ethiopic = /^[\u1200-\u139f]+$/u;

/** Short words of a consonant script: one inside the other, with a particle before or behind it. */
function containment(left: string, right: string): number {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 2 && long.length - short.length <= 1 && long.includes(short) ? 0.7 : 0;
}

/** Share of neighbouring letter pairs that both words have (Dice). */
function pairLikeness(left: string, right: string): number {
  const pairs = new Map<string, number>();
  for (let index = 1; index < left.length; index += 1) {
    const pair = left.slice(index - 1, index + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 1; index < right.length; index += 1) {
    const pair = right.slice(index - 1, index + 1);
    const count = pairs.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    pairs.set(pair, count - 1);
  }
  return (2 * shared) / (left.length + right.length - 2);
}
