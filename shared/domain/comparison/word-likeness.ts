/** How alike two different words are: forms of one word ("travelled", "travelling") and spellings of one name ("Hasan", "Hassan"). */
import { atLeast } from './growing.ts';
import { exclude } from './languages/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';

const leastLikeness = 0.6;
const shortestWord = 4;
/** Letters at the start that forms of one word share, in scripts that write no particles before a word. */
const commonStart = 3;
const particlesAreWrittenTogether = /[\u0590-\u06ff\u1200-\u139f]/u;
const pairSpace = 2 ** 26;
/** Words that begin with different letters are looked at only if they share this much of their letters. */
const mostLetters = 0.8;

/** Likeness of words of one lexicon, remembered, because the same few pairs come up again and again. */
export class WordLikeness {
  readonly #lexicon: Lexicon;
  readonly #known = new Map<number, number>();
  /** For each word its letters as a set of bits, and its first letter; 0 where they are not known yet. */
  #letters = new Int32Array(4096);
  #first = new Int32Array(4096);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** From 0 (different words) to 1 (the same but for accents). */
  of(left: number, right: number): number {
    if (left === right) return 1;
    if (!this.#mayBeAlike(left, right)) return 0;
    const pair = left < right ? left * pairSpace + right : right * pairSpace + left;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    const likeness = this.exclude(left, right) ? 0 : shapeLikeness(this.#lexicon.bare(left), this.#lexicon.bare(right));
    this.#known.set(pair, likeness);
    return likeness;
  }

  /**
   * How alike what a word turns that holds its own "not" is to another word; forms of one verb change so much around a "not" that half of the
   * letters are enough.
   */
  turned(negated: number, plain: number): number {
    const turned = this.#lexicon.facts(negated)?.turned;
    if (turned === undefined) return 0;
    const word = this.#lexicon.words.of(turned);
    const likeness = this.of(word, plain);
    if (likeness > 0) return likeness;
    return this.#sharesLetters(word, plain) ? leastLikeness : 0;
  }

  #sharesLetters(left: number, right: number): boolean {
    const common = bitCount(this.#lettersOf(left) & this.#lettersOf(right));
    const fewest = Math.min(bitCount(this.#lettersOf(left)), bitCount(this.#lettersOf(right)));
    return this.#first[left] === this.#first[right] && common >= 2 && common * 2 >= fewest;
  }

  #mayBeAlike(left: number, right: number): boolean {
    const here = this.#lettersOf(left);
    const there = this.#lettersOf(right);
    const common = bitCount(here & there);
    const fewest = Math.min(bitCount(here), bitCount(there));
    if (this.#first[left] === this.#first[right]) return common * 2 >= fewest;
    return common >= mostLetters * fewest;
  }

  #lettersOf(word: number): number {
    if (word >= this.#letters.length) {
      this.#letters = atLeast(this.#letters, word + 1);
      this.#first = atLeast(this.#first, word + 1);
    }
    const known = this.#letters[word] ?? 0;
    if (known !== 0) return known;
    const bare = this.#lexicon.bare(word);
    let letters = 0;
    for (let index = 0; index < bare.length; index += 1) letters |= 1 << (bare.charCodeAt(index) % 31);
    this.#letters[word] = letters;
    this.#first[word] = bare.charCodeAt(0);
    return letters;
  }

  /** Whether there are words that the word excludes. */
  excludesAny(word: number): boolean {
    return this.#lexicon.facts(word)?.exclusive !== undefined;
  }

  /** Whether two words exclude each other: a kitchen, a cellar. */
  exclude(left: number, right: number): boolean {
    return exclude(this.#lexicon.facts(left), this.#lexicon.facts(right));
  }

  /** Whether two names are one name spelt in two ways. */
  sameName(left: number, right: number): boolean {
    if (left === right) return true;
    const shapes = [left, right].map((word) => consonantsOf(nameShape(this.#lexicon.bare(word))));
    return shapes[0] === shapes[1];
  }
}

/** Doubled letters, a silent h and the endings of the possessive do not make another name. */
function nameShape(bare: string): string {
  return bare
    .replace(/'s?$/u, '')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=\p{L})h(?=$|[^aeiou])/gu, '');
}

/** Consonants that a name needs before its vowels may be taken for a matter of spelling ("Mohammed", "Muhammad"; not "Hassan", "Hussein"). */
const enoughConsonants = 4;

/** What is left of a Latin name without the vowels inside it; the name itself if that is too little. */
function consonantsOf(shape: string): string {
  if (!/^[a-z]+[^aeiouy]$/.test(shape)) return shape;
  const consonants = shape.slice(1).replace(/[aeiouy]+/g, '-');
  return consonants.replaceAll('-', '').length >= enoughConsonants - 1 ? shape.charAt(0) + consonants : shape;
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function shapeLikeness(left: string, right: string): number {
  if (left === right) return 1;
  const shorter = Math.min(left.length, right.length);
  const longer = Math.max(left.length, right.length);
  if (shorter < shortestWord) return shorter >= 2 && longer - shorter <= 3 ? withParticle(left, right) : 0;
  let prefix = 0;
  while (prefix < shorter && left[prefix] === right[prefix]) prefix += 1;
  if (prefix < commonStart && !particlesAreWrittenTogether.test(left)) return 0;
  const byPrefix = prefix >= shortestWord && longer - prefix <= 4 ? (2 * prefix) / (left.length + right.length) : 0;
  const likeness = Math.max(byPrefix, pairLikeness(left, right));
  return likeness >= leastLikeness ? Math.min(likeness, 0.95) : 0;
}

const particles = /^(?:[\u1200-\u139f]|[وفبلك]|ال|وال|بال)$/u;
const endings = /^\p{L}{1,4}$/u;

/** A short word inside a longer one, with a particle written before it or an ending behind it ("cut", "cutting"). */
function withParticle(left: string, right: string): number {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.endsWith(short) && particles.test(long.slice(0, long.length - short.length))) return 0.7;
  return short.length >= 3 && long.startsWith(short) && endings.test(long.slice(short.length)) ? 0.65 : 0;
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
