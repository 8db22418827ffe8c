/** Typed arrays that grow: a larger copy, at least twice as long, zero behind what was there. */

/** `numbers`, or a copy with room for at least `length` of them. */
export function atLeast(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (numbers.length >= length) return numbers;
  const larger = new Int32Array(Math.max(length, numbers.length * 2));
  larger.set(numbers);
  return larger;
}
