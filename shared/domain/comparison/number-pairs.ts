/** Numbers for pairs of numbers, given out in order of first use: an open-addressing table, because there are as many pairs as words. */

const fewestPlaces = 1 << 12;
const mostFull = 0.75;
/** Each place holds the pair, and its number plus one (0 where the place is free), side by side. */
const perPlace = 3;

export class NumberPairs {
  #table: Int32Array;
  #mask: number;
  #count = 0;

  /** `expected`: about how many pairs there will be; more only take longer. */
  constructor(expected: number) {
    let places = fewestPlaces;
    while (places * mostFull < expected) places *= 2;
    this.#table = new Int32Array(perPlace * places);
    this.#mask = places - 1;
  }

  /** The number of the pair, a new one if it was never seen. */
  of(left: number, right: number): number {
    const table = this.#table;
    for (let place = hashOf(left, right) & this.#mask; ; place = (place + 1) & this.#mask) {
      const at = perPlace * place;
      const number = table[at + 2] ?? 0;
      if (number === 0) return this.#add(at, left, right);
      if (table[at] === left && table[at + 1] === right) return number - 1;
    }
  }

  #add(at: number, left: number, right: number): number {
    this.#count += 1;
    put(this.#table, at, left, right, this.#count);
    if (this.#count > (this.#mask + 1) * mostFull) this.#grow();
    return this.#count - 1;
  }

  #grow(): void {
    const old = this.#table;
    const table = new Int32Array(old.length * 2);
    const mask = 2 * this.#mask + 1;
    for (let at = 0; at < old.length; at += perPlace) {
      const number = old[at + 2] ?? 0;
      if (number === 0) continue;
      const left = old[at] ?? 0;
      const right = old[at + 1] ?? 0;
      let place = hashOf(left, right) & mask;
      while (table[perPlace * place + 2] !== 0) place = (place + 1) & mask;
      put(table, perPlace * place, left, right, number);
    }
    this.#table = table;
    this.#mask = mask;
  }
}

function put(table: Int32Array, at: number, left: number, right: number, number: number): void {
  table[at] = left;
  table[at + 1] = right;
  table[at + 2] = number;
}

function hashOf(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
