/** The passages of an account, to choose one by its words. */
import type { SealedAccount } from '../../../shared/domain/account.ts';
import { spokenText } from '../../../shared/domain/account-text.ts';
import { passagesOf } from '../../../shared/domain/comparison/passages.ts';
import type { Range } from '../../../shared/text/range.ts';
import { wordOffsets } from '../../../shared/text/words.ts';

type SpokenAccount = Pick<SealedAccount, 'text' | 'turns' | 'person'>;

export interface ListedPassage extends Range {
  /** 1 for the first of the account. */
  readonly number: number;
  /** Who speaks, where the passage opens a turn and the text says so; empty otherwise. */
  readonly speaker: string;
  readonly words: string;
}

/** Those that the comparison has too. */
export function listedPassages(account: SpokenAccount): ListedPassage[] {
  return passagesOf(spokenText(account), wordOffsets(account.text)).map(({ start, wordsStart, end }, index) => ({
    start,
    end,
    number: index + 1,
    speaker: account.text.slice(start, wordsStart).replace(/:\s*$/, ''),
    words: account.text.slice(wordsStart, end),
  }));
}

/** Those whose words hold what is sought, whatever the capitals and blanks; all where nothing is sought. */
export function passagesWith(passages: readonly ListedPassage[], sought: string): readonly ListedPassage[] {
  const words = plain(sought);
  return words === ''
    ? passages
    : passages.filter((passage) => plain(`${passage.speaker}: ${passage.words}`).includes(words));
}

function plain(words: string): string {
  return words.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/g, ' ').trim();
}
