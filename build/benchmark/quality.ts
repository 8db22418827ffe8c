/**
 * How well the comparison says what people marked by hand, by part of the gold set and by language, in percent. `--remarks PART` lists what
 * went wrong in one part, for those who improve the engine; never ask it of a part that is held out.
 */
import { parseArgs } from 'node:util';
import { goldCases, goldParts, measured } from '../../tests/shared/domain/comparison/gold/gold-set.ts';
import {
  f1,
  type Measures,
  precision,
  recall,
  type Tally,
} from '../../tests/shared/domain/comparison/gold/measures.ts';

const columns = [
  'passages',
  'new F1/R',
  'not rep. F1/R',
  'moved',
  'source',
  'status',
  'origin',
  'changed P/R',
  'added P/R',
];
const nameWidth = 12;
const width = 15;

const percent = (share: number) => (100 * share).toFixed(1);
const pair = (one: number, other: number) => `${percent(one)}/${percent(other)}`;
const f1AndRecall = (tally: Tally) => pair(f1(tally), recall(tally));
const precisionAndRecall = (tally: Tally) => pair(precision(tally), recall(tally));

function cellsOf(measures: Measures): string[] {
  return [
    String(measures.passages),
    f1AndRecall(measures.firstTold),
    f1AndRecall(measures.notRepeated),
    percent(recall(measures.movedKnown)),
    percent(recall(measures.source)),
    percent(recall(measures.status)),
    percent(recall(measures.origin)),
    precisionAndRecall(measures.changed),
    precisionAndRecall(measures.added),
  ];
}

function printRow(name: string, cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(width)).join('')}\n`);
}

const { values } = parseArgs({ options: { remarks: { type: 'string' } } });
for (const part of goldParts) {
  const cases = goldCases(part);
  printRow(part, columns);
  for (const [language, ofLanguage] of Map.groupBy(cases, (gold) => gold.language)) {
    printRow(language, cellsOf(measured(ofLanguage)));
  }
  const all = measured(cases);
  printRow('all', cellsOf(all));
  if (values.remarks === part) process.stdout.write(`${all.remarks.join('\n')}\n`);
  process.stdout.write('\n');
}
