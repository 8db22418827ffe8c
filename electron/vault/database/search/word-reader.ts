/** What the index has of a word. The same words come again and again: within one transaction each is worked out once. */
import { soundWith, spellingSkeleton } from '../../../../shared/text/search-variants.ts';
import { readWord, wordRangesOf } from '../../../../shared/text/search-words.ts';

export interface IndexedWord {
  /** Every form under which the word is found, and the skeletons of those that have one. */
  readonly forms: readonly string[];
  readonly skeletons: readonly string[];
  /** As it stands in a phrase, and what each part sounds like. */
  readonly parts: readonly string[];
  readonly sounds: readonly string[];
}

/** A whole vault may be taken in at once: beyond so many words, those that are known are let go. */
const mostKnown = 50_000;

export class WordReader {
  readonly #known = new Map<string, IndexedWord>();

  /** The words of a text in order. */
  wordsOf(text: string): IndexedWord[] {
    return Array.from(wordRangesOf(text), ({ start, end }) => this.#read(text.slice(start, end)));
  }

  #read(written: string): IndexedWord {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const { forms, parts: inPhrase } = readWord(written);
    const parts = inPhrase.map(({ form }) => form);
    const skeletons = new Map([...forms, ...parts].map((form) => [form, spellingSkeleton(form)]));
    const word = {
      forms,
      skeletons: [...skeletons.values()].filter((skeleton) => skeleton !== null),
      parts,
      sounds: parts.map((part) => soundWith(part, skeletons.get(part) ?? null)),
    };
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(written, word);
    return word;
  }
}
