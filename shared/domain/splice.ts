/**
 * One edit of a text: at `start`, `removed` code units give way to `inserted`. Drafts that differ are kept as edits, so that keeping every one
 * of them costs little.
 */
export interface Splice {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The one edit that turns `before` into `after`: what lies between their common beginning and their common end. */
export function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  [start, end] = awayFromPairs(before, after, start, end);
  return { start, removed: before.length - start - end, inserted: after.slice(start, after.length - end) };
}

/** Half of a surrogate pair cannot be stored: an edit never begins or ends inside one. */
function awayFromPairs(before: string, after: string, start: number, end: number): [number, number] {
  const splitsAtStart = start > 0 && isHighSurrogate(before.charCodeAt(start - 1));
  const splitsAtEnd =
    end > 0 &&
    (isLowSurrogate(before.charCodeAt(before.length - end)) || isLowSurrogate(after.charCodeAt(after.length - end)));
  return [splitsAtStart ? start - 1 : start, splitsAtEnd ? end - 1 : end];
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

export function applySplice(text: string, splice: Splice): string {
  return text.slice(0, splice.start) + splice.inserted + text.slice(splice.start + splice.removed);
}
