/** The map as its screen reads it: a row for each thread, under the account that was the first to tell it. Pure. */
import {
  accountMap,
  isOfKind,
  type MapCell,
  type MapSource,
  type Thread,
  type ThreadKind,
  threadKinds,
} from '../../../shared/domain/growth/account-map.ts';
import { threadInWords } from '../../../shared/domain/growth/map-wording.ts';

export interface MapRow {
  /** Place among all rows, from 0. */
  readonly index: number;
  readonly thread: Thread;
  /** The passage as it was first told. */
  readonly words: string;
  /** Where it was told and where not, in a sentence. */
  readonly sentence: string;
}

export function mapRows(record: MapSource): MapRow[] {
  return accountMap(record).map((thread, index) => ({
    index,
    thread,
    words: record.accounts[thread.account]?.text.slice(thread.start, thread.end) ?? '',
    sentence: threadInWords(thread, record.accounts),
  }));
}

export type RowChoice = 'all' | ThreadKind;
export const rowChoices: readonly RowChoice[] = ['all', ...threadKinds];

export function chosenRows(rows: readonly MapRow[], choice: RowChoice): readonly MapRow[] {
  return choice === 'all' ? rows : rows.filter(({ thread }) => isOfKind(thread, choice));
}

/** What an account says of a thread; undefined where it is older than the thread, or no account at all. */
export function cellOf({ thread }: MapRow, account: number): MapCell | undefined {
  return thread.cells[account - thread.account];
}

/** Some rows that stand together and are first told in one account. */
export interface RowStretch {
  /** Index of that account. */
  readonly account: number;
  /** Whether it is the first stretch of that account. */
  readonly opens: boolean;
  /** How many rows are shown before it. */
  readonly before: number;
  readonly rows: readonly MapRow[];
}

/** Few, so that what comes near the screen is drawn between two frames, for many accounts too. */
const longest = 10;

export function inStretches(rows: readonly MapRow[]): RowStretch[] {
  const stretches: (Omit<RowStretch, 'rows'> & { readonly rows: MapRow[] })[] = [];
  for (const [before, row] of rows.entries()) {
    const { account } = row.thread;
    const last = stretches.at(-1);
    if (last?.account === account && last.rows.length < longest) last.rows.push(row);
    else stretches.push({ account, opens: last?.account !== account, before, rows: [row] });
  }
  return stretches;
}
