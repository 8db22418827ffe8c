/** Numbers for pairs of numbers, given out in order of first use: an open-addressing table, because there are as many pairs as words. */

const firstSize = 1 << 12;
const mostFull = 0.6;

export class NumberPairs {
  #left = new Int32Array(firstSize);
  #right = new Int32Array(firstSize);
  /** The number of the pair in each place, plus one; 0 where the place is free. */
  #ids = new Int32Array(firstSize);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The number of the pair, a new one if it was never seen. */
  of(left: number, right: number): number {
    const mask = this.#ids.length - 1;
    let place = hashOf(left, right) & mask;
    for (; ; place = (place + 1) & mask) {
      const id = this.#ids[place] ?? 0;
      if (id === 0) break;
      if (this.#left[place] === left && this.#right[place] === right) return id - 1;
    }
    this.#put(place, left, right, this.#count + 1);
    this.#count += 1;
    if (this.#count > this.#ids.length * mostFull) this.#grow();
    return this.#count - 1;
  }

  #put(place: number, left: number, right: number, id: number): void {
    this.#left[place] = left;
    this.#right[place] = right;
    this.#ids[place] = id;
  }

  #grow(): void {
    const [left, right, ids] = [this.#left, this.#right, this.#ids];
    const size = ids.length * 2;
    this.#left = new Int32Array(size);
    this.#right = new Int32Array(size);
    this.#ids = new Int32Array(size);
    for (const [index, id] of ids.entries()) {
      if (id === 0) continue;
      let place = hashOf(left[index] ?? 0, right[index] ?? 0) & (size - 1);
      while (this.#ids[place] !== 0) place = (place + 1) & (size - 1);
      this.#put(place, left[index] ?? 0, right[index] ?? 0, id);
    }
  }
}

function hashOf(left: number, right: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
