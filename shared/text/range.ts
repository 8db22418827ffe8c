/** A stretch of a text in UTF-16 code units, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether more than half of a range lies in another. */
export function liesMostlyIn({ start, end }: Range, other: Range): boolean {
  return (Math.min(end, other.end) - Math.max(start, other.start)) * 2 > end - start;
}
