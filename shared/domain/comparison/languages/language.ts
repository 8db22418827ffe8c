/**
 * What the engine may know of a language: short word lists, all optional. Without them it compares any language by its shape; with them
 * it can tell a number word, a month or a "not" from any other word, and small words from those that carry content.
 */
export interface Language {
  /** BCP 47, for people who read this. */
  readonly code: string;
  /** Small words (articles, pronouns, prepositions, auxiliaries), separated by blanks. They also tell which language a text is in. */
  readonly functionWords: string;
  /** Words that turn a statement into its opposite. */
  readonly negations: string;
  /** Words that hold their negation inside, where the language writes it so. */
  readonly negationShape?: RegExp;
  /** `word:value`, separated by blanks; ordinal words too. */
  readonly numbers: string;
  /** Twelve months in order; variants of one joined by `/`. */
  readonly months: string;
  /** Seven days from Monday; variants of one joined by `/`. */
  readonly weekdays: string;
}
