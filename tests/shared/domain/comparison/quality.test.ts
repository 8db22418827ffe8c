/** How well the comparison says what people marked by hand; `tests/fixtures/comparison/gold/README.md` tells how the texts were made. */
import { describe, expect, test } from 'vitest';
import { goldCases, goldParts, measured } from './gold/gold-set.ts';
import { f1, precision, recall } from './gold/measures.ts';

const cases = goldParts.flatMap(goldCases);
const english = measured(cases.filter(({ language }) => language === 'English'));

describe('quality', () => {
  test('the gold set is large and speaks many languages', () => {
    expect(cases.reduce((sum, { newerPassages }) => sum + newerPassages.length, 0)).toBeGreaterThanOrEqual(600);
    expect(new Set(cases.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
  });

  test.each(goldParts)('on the texts of %s', (part) => {
    const all = measured(goldCases(part));
    expect(recall(all.firstTold)).toBeGreaterThanOrEqual(0.97);
    expect(f1(all.firstTold)).toBeGreaterThanOrEqual(0.97);
    expect(recall(all.movedKnown)).toBeGreaterThanOrEqual(0.99);
    expect(recall(all.status)).toBeGreaterThanOrEqual(0.95);
    expect(recall(all.origin)).toBeGreaterThanOrEqual(0.98);
    expect(f1(all.notRepeated)).toBeGreaterThanOrEqual(0.97);
    expect(precision(all.changed)).toBeGreaterThanOrEqual(0.9);
    expect(recall(all.changed)).toBeGreaterThanOrEqual(0.95);
  });

  test.each([...Map.groupBy(cases, ({ language }) => language)])('finds what is first told in %s', (_, ofLanguage) => {
    const measures = measured(ofLanguage);
    expect(recall(measures.firstTold)).toBe(1);
    expect(f1(measures.firstTold)).toBeGreaterThanOrEqual(f1(english.firstTold) - 0.02);
    expect(recall(measures.status)).toBeGreaterThanOrEqual(0.9);
  });
});
