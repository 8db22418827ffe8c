/** How well the comparison says what people marked by hand; `tests/fixtures/comparison/gold/README.md` tells how the texts were made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyMeasures, f1, type Measures, measure, precision, recall } from './gold/measures.ts';
import { type GoldCase, readGold } from './gold/read-gold.ts';

const folder = join(import.meta.dirname, '../../../fixtures/comparison/gold');

function casesOf(part: string): GoldCase[] {
  return readdirSync(join(folder, part)).map((file) => readGold(file, readFileSync(join(folder, part, file), 'utf8')));
}

function measured(cases: readonly GoldCase[]): Measures {
  const measures = emptyMeasures();
  for (const gold of cases) measure(gold, measures);
  return measures;
}

const cases = [...casesOf('tune'), ...casesOf('held-out')];

describe('quality', () => {
  test('the gold set is large and speaks many languages', () => {
    expect(cases.reduce((sum, { newerPassages }) => sum + newerPassages.length, 0)).toBeGreaterThanOrEqual(600);
    expect(new Set(cases.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
  });

  test.each([
    ['tuned on', 'tune'],
    ['held out', 'held-out'],
  ])('on texts %s', (_, part) => {
    const all = measured(casesOf(part));
    expect(recall(all.firstTold)).toBeGreaterThanOrEqual(0.97);
    expect(f1(all.firstTold)).toBeGreaterThanOrEqual(0.97);
    expect(recall(all.movedKnown)).toBeGreaterThanOrEqual(0.99);
    expect(recall(all.status)).toBeGreaterThanOrEqual(0.95);
    expect(recall(all.origin)).toBeGreaterThanOrEqual(0.98);
    expect(precision(all.changed)).toBeGreaterThanOrEqual(0.9);
  });

  test.each([...Map.groupBy(cases, ({ language }) => language)])('finds what is first told in %s', (_, ofLanguage) => {
    const measures = measured(ofLanguage);
    expect(recall(measures.firstTold)).toBe(1);
    expect(recall(measures.status)).toBeGreaterThanOrEqual(0.9);
  });
});
