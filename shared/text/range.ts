/** A stretch of a text in UTF-16 code units, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
