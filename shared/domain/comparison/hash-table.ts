/**
 * Numbers (of words, of wordings) kept by a hash of what they stand for: open addressing in one typed array, because a `Map` with a list for
 * each hash costs several times as much. Several numbers may have one hash; who asks must look whether a number is the one meant.
 */

const firstPlaces = 1 << 12;
/** A place holds a hash, and its number plus one (0 where the place is free), side by side. */
const perPlace = 2;

export class HashTable {
  #places = new Int32Array(perPlace * firstPlaces);
  #mask = firstPlaces - 1;
  #count = 0;
  /** The place that was looked at last. */
  #place = 0;

  /** The first number kept under the hash, or -1. */
  first(hash: number): number {
    this.#place = hash & this.#mask;
    return this.#search(hash);
  }

  /** The number behind the one that was given last, or -1. */
  next(hash: number): number {
    this.#place = (this.#place + 1) & this.#mask;
    return this.#search(hash);
  }

  /** Keeps a number under the hash, a signed whole number of 32 bits. */
  keep(hash: number, number: number): void {
    this.#count += 1;
    if (2 * this.#count > this.#mask) this.#grow();
    put(this.#places, this.#mask, hash, number + 1);
  }

  #search(hash: number): number {
    const places = this.#places;
    for (let place = this.#place; ; place = (place + 1) & this.#mask) {
      const number = (places[perPlace * place + 1] ?? 0) - 1;
      if (number >= 0 && places[perPlace * place] !== hash) continue;
      this.#place = place;
      return number;
    }
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(2 * old.length);
    this.#mask = this.#places.length / perPlace - 1;
    for (let at = 0; at < old.length; at += perPlace) {
      const entry = old[at + 1] ?? 0;
      if (entry !== 0) put(this.#places, this.#mask, old[at] ?? 0, entry);
    }
  }
}

function put(places: Int32Array, mask: number, hash: number, entry: number): void {
  let place = hash & mask;
  while (places[perPlace * place + 1] !== 0) place = (place + 1) & mask;
  places[perPlace * place] = hash;
  places[perPlace * place + 1] = entry;
}
