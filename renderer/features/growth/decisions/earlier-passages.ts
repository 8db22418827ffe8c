/** The passages of earlier accounts that a passage may be said to tell again. Pure. */

import type { Span } from '../../../../shared/domain/comparison/result.ts';
import type { Place } from '../../../../shared/domain/growth/decisions.ts';
import type { GrowthRecord } from '../../../../shared/domain/growth/growth-record.ts';
import { passagesOfAccount } from '../../../../shared/domain/growth/passages-of-account.ts';
import { withoutLabel } from '../../../../shared/domain/growth/without-label.ts';

export interface EarlierPassage {
  readonly place: Place;
  /** Number of its account. */
  readonly number: number;
  /** When that was given, as spoken. */
  readonly given: string;
  /** Without the label of the speaker. */
  readonly words: string;
  /** Whether the later account does not repeat it. */
  readonly notRepeated: boolean;
}

/** The person's own words of every account given before the one at `index`, in that order. */
export function earlierPassages(record: GrowthRecord, index: number): EarlierPassage[] {
  const notRepeated = record.comparison.comparisons.find(({ account }) => account === index)?.notRepeated ?? [];
  const silent = new Set(notRepeated.map(nameOf));
  return record.accounts.slice(0, index).flatMap(({ accountId, number, text, turns, circumstances }, account) =>
    passagesOfAccount(record, account)
      .filter(({ question }) => question === undefined)
      .map(({ start, end }) => {
        const own = withoutLabel({ start, end }, turns);
        return {
          place: { accountId, start, end },
          number,
          given: circumstances.given.spoken,
          words: text.slice(own.start, own.end),
          notRepeated: silent.has(nameOf({ account, start, end })),
        };
      }),
  );
}

export interface Found {
  readonly shown: readonly EarlierPassage[];
  /** How many there are in all. */
  readonly count: number;
}

const most = 12;

/** Those that hold all the words looked for, or, before any word is, those that the account does not repeat. */
export function findEarlier(passages: readonly EarlierPassage[], sought: string): Found {
  const parts = plain(sought)
    .split(/\s+/u)
    .filter((part) => part !== '');
  const found =
    parts.length === 0
      ? passages.filter(({ notRepeated }) => notRepeated)
      : passages.filter(({ words }) => parts.every((part) => plain(words).includes(part)));
  return { shown: found.slice(0, most), count: found.length };
}

function plain(words: string): string {
  return words.normalize('NFC').toLowerCase();
}

function nameOf({ account, start }: Span): string {
  return `${account}:${start}`;
}
