/** The passages of an account, to choose one by its words. */
import { passagesOf } from '../../../shared/domain/comparison/passages.ts';
import type { Range } from '../../../shared/text/range.ts';
import { wordOffsets } from '../../../shared/text/words.ts';

export interface ListedPassage extends Range {
  /** 1 for the first of the account. */
  readonly number: number;
  readonly words: string;
}

export function listedPassages(text: string): ListedPassage[] {
  return passagesOf(text, wordOffsets(text)).map(({ start, end }, index) => ({
    start,
    end,
    number: index + 1,
    words: text.slice(start, end),
  }));
}

/** Those whose words hold what is sought, whatever the capitals and blanks; all where nothing is sought. */
export function passagesWith(passages: readonly ListedPassage[], sought: string): readonly ListedPassage[] {
  const words = plain(sought);
  return words === '' ? passages : passages.filter((passage) => plain(passage.words).includes(words));
}

function plain(words: string): string {
  return words.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/g, ' ').trim();
}
