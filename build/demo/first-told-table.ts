/** A small table of what was first told in each account. Counts only: it describes, and weighs nothing. */
import { styleText } from 'node:util';
import type { OutputOf } from '../../shared/contract/operations.ts';
import { countWords } from '../../shared/domain/word-count.ts';

type ComparisonRecord = OutputOf<'comparison.read'>;

const columns = [
  'account',
  'given',
  'words',
  'passages',
  'told before',
  'in other words',
  'more detail',
  'differs',
  'first told here',
];

export function firstToldTable(record: ComparisonRecord): string {
  const rows = [columns, ...record.accounts.map((_, index) => rowFor(record, index))];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `  ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}`);
  return ['', styleText('bold', lines[0] ?? ''), ...lines.slice(1).map(colourLastColumn), ''].join('\n');
}

function rowFor({ accounts, comparison }: ComparisonRecord, index: number): string[] {
  const account = accounts[index];
  if (account === undefined) return [];
  const facts = [String(account.number), givenIn(account), String(countWords(account.text))];
  const compared = comparison.comparisons.find(({ account: of }) => of === index);
  if (compared === undefined) return [...facts, '', '', '', '', '', 'all of it'];
  const told = compared.passages.filter(({ question }) => question === undefined);
  const count = (status: string): string => String(told.filter((passage) => passage.status === status).length);
  return [
    ...facts,
    String(told.length),
    count('same'),
    count('reworded'),
    count('added'),
    count('changed'),
    count('new'),
  ];
}

/** The last column is what each account adds. Columns are set apart by two blanks, words inside one by a single blank. */
function colourLastColumn(line: string): string {
  const start = line.lastIndexOf('  ') + 2;
  return line.slice(0, start) + styleText('cyan', line.slice(start));
}

function givenIn({ circumstances: { given } }: ComparisonRecord['accounts'][number]): string {
  return given.earliest === given.latest ? given.earliest : given.earliest.slice(0, 4);
}
