/**
 * What the engine may know of a language: short word lists, all optional. Without them it compares any language by its shape; with them
 * it can tell a number word, a month or a "not" from any other word, and small words from those that carry content.
 */
export interface Language {
  /** BCP 47, for people who read this. */
  readonly code: string;
  /** Small words (articles, pronouns, prepositions, auxiliaries), separated by blanks. They also tell which language a text is in. */
  readonly smallWords: string;
  /** Words that turn a statement into its opposite. */
  readonly negations: string;
  /** Words that hold their negation inside, where the language writes it so; the group `turned` is what it turns. */
  readonly negationShape?: RegExp;
  /** Endings that a language puts on nouns and names, by which short words are one word in several forms. */
  readonly endings?: string;
  /** `word:value`, separated by blanks; `word:*value` multiplies what stands before it ("two hundred"),
   * `word:+value` is added to a smaller number before it; ordinal words too. */
  readonly numbers: string;
  /** Currencies: variants of one, its sign first, joined by `/` ("£/pound/pounds"). */
  readonly currencies?: string;
  /** Words before an hour that tell minutes with it, by their number: `half past:30 quarter to:-15`, separated by commas. */
  readonly clockBefore?: string;
  /** The same behind an hour ("seis y media"). */
  readonly clockBehind?: string;
  /** Words between hours and minutes ("6点30分"). */
  readonly hourWords?: string;
  /** Words that may stand inside a number ("two hundred and five"). */
  readonly insideNumbers?: string;
  /** Twelve months in order; variants of one joined by `/`. */
  readonly months: string;
  /** Whether months are written with a capital letter ("march" is then no month). */
  readonly monthsHaveCapitals?: boolean;
  /** Seven days from Monday; variants of one joined by `/`, two words of one by `_`. */
  readonly weekdays: string;
  /** Words for one that stand where a number may stand ("a week", "two weeks"). */
  readonly indefinite?: string;
  /** Words that stand before a place ("in", "near"): another noun behind them is another place. */
  readonly beforePlaces?: string;
  /** Words that a verb follows ("he"): another verb behind them is no other name or place. */
  readonly beforeVerbs?: string;
  /** Whether several "not" in one clause say it once ("nu … niciodată"). */
  readonly negationsAgree?: boolean;
  /** Forms of one word that share too few letters to show it, and words that are told for one another; joined by `/`. */
  readonly sameMeaning?: string;
  /**
   * Words of one line exclude each other: a kitchen is no cellar, an uncle no brother. In place of one another they make a difference, and
   * are not other words for the same; forms of one word, and words that may mean the same, are joined by `/` and count as one.
   */
  readonly exclusive?: readonly string[];
}
