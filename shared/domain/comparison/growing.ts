/** Typed arrays that grow: a larger copy, at least twice as long, zero behind what was there. */

/** `numbers`, or a copy with room for at least `length` of them. */
export function atLeast(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (numbers.length >= length) return numbers;
  const larger = new Int32Array(Math.max(length, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

const blockLength = 1 << 15;

/** Many short lists of numbers in few long arrays, because each typed array of its own costs more than what it holds. */
export class NumberLists {
  #block = new Int32Array(blockLength);
  #used = 0;

  /** A list of `length` zeros to be filled. */
  zeros(length: number): Int32Array {
    if (this.#used + length > this.#block.length) {
      this.#block = new Int32Array(Math.max(blockLength, length));
      this.#used = 0;
    }
    this.#used += length;
    return this.#block.subarray(this.#used - length, this.#used);
  }
}
