/** The gold set, part by part, and what the comparison makes of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyMeasures, type Measures, measure } from './measures.ts';
import { type GoldCase, readGold } from './read-gold.ts';

/** What the engine was improved on, and what was written later and measured before it was looked at; the README of the gold set tells more. */
export const goldParts = ['tune', 'held-out', 'held-out-2', 'held-out-3', 'held-out-4'] as const;
export type GoldPart = (typeof goldParts)[number];

const folder = join(import.meta.dirname, '../../../../fixtures/comparison/gold');

/** The cases of one part, by file name. */
export function goldCases(part: GoldPart): GoldCase[] {
  return readdirSync(join(folder, part))
    .sort()
    .map((file) => readGold(file, readFileSync(join(folder, part, file), 'utf8')));
}

/** The measures of several cases taken together. */
export function measured(cases: readonly GoldCase[]): Measures {
  const measures = emptyMeasures();
  for (const gold of cases) measure(gold, measures);
  return measures;
}
