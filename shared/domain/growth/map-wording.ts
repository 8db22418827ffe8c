/** The map in words and as a table, the same on screen and in every export. */
import { isolated } from '../../text/isolated.ts';
import { csv } from '../bundle/csv.ts';
import { rangeWords } from '../bundle/wording.ts';
import type { PassageStatus } from '../comparison/result.ts';
import { accountMap, type MapCell, type MapSource, type Thread, type ThreadKind } from './account-map.ts';
import { translationInWords } from './decision-wording.ts';

const statusInCell: Readonly<Record<PassageStatus, string>> = {
  new: 'first told',
  same: 'told again',
  reworded: 'in other words',
  added: 'more detail',
  changed: 'differs',
};

const inAccounts: Readonly<Record<PassageStatus, string>> = {
  new: 'first told',
  same: 'told again',
  reworded: 'told again in other words',
  added: 'told again with more detail',
  changed: 'told again and differs',
};

export const kindOfThreadWords: Readonly<Record<ThreadKind, string>> = {
  'told-once': 'told in one account only',
  'gone-quiet': 'gone quiet',
  returned: 'returned',
  differs: 'differs',
};

export const kindsExplained =
  'Gone quiet: not told in the latest account. Returned: told again after an account without it.';

/** What stands in a cell: "told again", "returned, in other words", "not told", "not asked". */
export function cellWords({ status, returned, notAsked }: Pick<MapCell, 'status' | 'returned' | 'notAsked'>): string {
  if (status === null) return notAsked ? 'not asked' : 'not told';
  if (!returned) return statusInCell[status];
  return status === 'same' ? 'returned' : `returned, ${statusInCell[status]}`;
}

/** "First told in account 1, “in spring”; told again in accounts 2 and 3; not told in account 4; returned in account 5." */
export function threadInWords({ account, cells }: Thread, accounts: MapSource['accounts']): string {
  const runs: { readonly phrase: string; readonly numbers: number[] }[] = [];
  for (const [later, cell] of cells.entries()) {
    const number = accounts[account + later]?.number ?? 0;
    const phrase = phraseOf(cell);
    const last = runs.at(-1);
    if (last?.phrase === phrase) last.numbers.push(number);
    else runs.push({ phrase, numbers: [number] });
  }
  const [first, ...later] = runs.map(
    ({ phrase, numbers }) =>
      `${phrase} in ${numbers.length > 1 ? 'accounts' : 'account'} ${list.format(stretchesOf(numbers))}`,
  );
  const spoken = accounts[account]?.circumstances.given.spoken ?? '';
  const sentence = [`${first}, “${isolated(spoken)}”`, ...later].join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const list = new Intl.ListFormat('en-GB');

/** Numbers that follow one another said as one: "2", "3", "5 to 20". */
function stretchesOf(numbers: readonly number[]): string[] {
  const stretches: { readonly from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last?.to === number - 1) last.to = number;
    else stretches.push({ from: number, to: number });
  }
  return stretches.flatMap(({ from, to }) => {
    if (from === to) return [`${from}`];
    return to === from + 1 ? [`${from}`, `${to}`] : [`${from} to ${to}`];
  });
}

/** Whether the translation of what it tells is to be checked, or what came of it. */
function cellCheckWords({ translation }: Pick<MapCell, 'translation'>): string | null {
  return translation === null ? null : translationInWords(translation);
}

function phraseOf(cell: MapCell): string {
  if (cell.status === null) return cellWords(cell);
  const told = cell.returned ? cellWords(cell) : inAccounts[cell.status];
  const check = cellCheckWords(cell);
  return check === null ? told : `${told} (${check})`;
}

/** `map.csv`: a row for each thread, a column for each account. */
export function mapCsv(source: MapSource): string {
  const { accounts } = source;
  const header = [
    'first told in account',
    'given as spoken',
    'taken to mean',
    'start',
    'end',
    'passage',
    ...accounts.map(({ number, circumstances }) => `account ${number}: ${circumstances.given.spoken}`),
    'in words',
  ];
  const rows = accountMap(source).flatMap((thread) => {
    const first = accounts[thread.account];
    if (first === undefined) return [];
    const { given } = first.circumstances;
    const { start, end } = thread;
    const before = accounts.slice(0, thread.account).map(() => '');
    const told = thread.cells.map((cell) =>
      [cellWords(cell), cellCheckWords(cell)].filter((words) => words !== null).join('; '),
    );
    return [
      [
        first.number,
        given.spoken,
        rangeWords(given),
        start,
        end,
        first.text.slice(start, end),
        ...before,
        ...told,
        threadInWords(thread, accounts),
      ],
    ];
  });
  return csv([header, ...rows]);
}
