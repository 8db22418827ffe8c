/**
 * The first-told register: every passage of every account with the account in which it was first told. The words of interviewers and
 * interpreters are not the person's, and are left out.
 */

import type { Range } from '../../text/range.ts';
import { wordOffsets, wordRanges } from '../../text/words.ts';
import type { SealedAccount } from '../account.ts';
import { spokenText } from '../account-text.ts';
import { passagesOf } from '../comparison/passages.ts';
import type { Comparison, Passage } from '../comparison/result.ts';
import { csv } from './csv.ts';
import type { BundledAccount } from './record.ts';
import { movedWords, rangeWords, statusWords } from './wording.ts';

/** The accounts in the order given, and their comparison. */
export interface ComparedAccounts {
  readonly accounts: readonly Pick<BundledAccount, 'sealed'>[];
  readonly comparison: Pick<Comparison, 'comparisons'>;
}

export interface ToldPassage {
  /** Index of the account, in the order given. */
  readonly account: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Index of the account in which it was first told. */
  readonly firstTold: number;
}

/** All passages of the person's own words, account by account, in text order. */
export function toldPassages({ accounts, comparison }: ComparedAccounts): ToldPassage[] {
  return accounts.flatMap((account, index) => {
    const compared = comparison.comparisons.find((candidate) => candidate.account === index);
    return compared
      ? compared.passages.filter((passage) => passage.question === undefined).map((passage) => told(index, passage))
      : ownPassages(account.sealed).map((range) => ({
          account: index,
          ...range,
          words: '',
          firstTold: index,
        }));
  });
}

function told(account: number, passage: Passage): ToldPassage {
  const status = statusWords[passage.status];
  const words = passage.moved ? `${status}; ${movedWords}` : status;
  return { account, start: passage.start, end: passage.end, words, firstTold: passage.firstDisclosed };
}

/** The first account has nothing to be compared with; all that the person says in it is first told there. */
function ownPassages(account: SealedAccount): Range[] {
  return passagesOf(spokenText(account), wordOffsets(account.text))
    .filter(({ question }) => !question)
    .map(({ wordsStart, end }) => ({ start: wordsStart, end }));
}

export function firstToldCsv(record: ComparedAccounts): string {
  const header = [
    'account',
    'given as spoken',
    'taken to mean',
    'start',
    'end',
    'how it was told',
    'first told in account',
    'first given as spoken',
    'passage',
  ];
  const rows = toldPassages(record).flatMap((passage) => {
    const account = record.accounts[passage.account]?.sealed;
    const first = record.accounts[passage.firstTold]?.sealed;
    if (!account || !first) {
      return [];
    }
    return [
      [
        account.number,
        account.circumstances.given.spoken,
        rangeWords(account.circumstances.given),
        passage.start,
        passage.end,
        passage.words || 'first account',
        first.number,
        first.circumstances.given.spoken,
        account.text.slice(passage.start, passage.end),
      ],
    ];
  });
  return csv([header, ...rows]);
}

/** How many words each account was the first to tell, in the order given. It says how much was new, and nothing about anyone. */
export function wordsFirstTold({ accounts, comparison }: ComparedAccounts): number[] {
  return accounts.map(({ sealed }, index) => {
    const compared = comparison.comparisons.find((candidate) => candidate.account === index);
    const ranges = compared
      ? compared.passages
          .filter((passage) => passage.question === undefined)
          .flatMap((passage) => passage.origins.filter((origin) => origin.account === index))
      : ownPassages(sealed);
    return ranges.reduce((sum, { start, end }) => sum + wordRanges(sealed.text.slice(start, end)).length, 0);
  });
}

export function accountLabel({ sealed }: BundledAccount): string {
  return `Account ${sealed.number}`;
}
