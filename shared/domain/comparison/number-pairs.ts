/** Numbers for pairs of numbers, given out in order of first use: an open-addressing table, because there are as many pairs as words. */

const firstSize = 1 << 14;
const mostFull = 0.6;
/** Each place holds the pair, and its number plus one (0 where the place is free), side by side. */
const perPlace = 3;

export class NumberPairs {
  #table = new Int32Array(perPlace * firstSize);
  #count = 0;

  /** The number of the pair, a new one if it was never seen. */
  of(left: number, right: number): number {
    const table = this.#table;
    const places = table.length / perPlace;
    let place = hashOf(left, right) & (places - 1);
    for (;;) {
      const at = perPlace * place;
      const number = table[at + 2] ?? 0;
      if (number === 0) break;
      if (table[at] === left && table[at + 1] === right) return number - 1;
      place = (place + 1) & (places - 1);
    }
    this.#count += 1;
    put(table, place, left, right, this.#count);
    if (this.#count > places * mostFull) this.#grow();
    return this.#count - 1;
  }

  #grow(): void {
    const old = this.#table;
    const table = new Int32Array(old.length * 2);
    const mask = table.length / perPlace - 1;
    for (let at = 0; at < old.length; at += perPlace) {
      const number = old[at + 2] ?? 0;
      if (number === 0) continue;
      const left = old[at] ?? 0;
      const right = old[at + 1] ?? 0;
      let place = hashOf(left, right) & mask;
      while (table[perPlace * place + 2] !== 0) place = (place + 1) & mask;
      put(table, place, left, right, number);
    }
    this.#table = table;
  }
}

function put(table: Int32Array, place: number, left: number, right: number, number: number): void {
  table[perPlace * place] = left;
  table[perPlace * place + 1] = right;
  table[perPlace * place + 2] = number;
}

function hashOf(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
