import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptApart, positionOf, ticksOf } from '../../../../shared/domain/growth/axis.ts';

const stretch = { from: 100, to: 800 };

test('a day lies where it falls between the first and the last, and in the middle where there is one day only', () => {
  const span = { first: '2026-01-01', last: '2026-01-11' };
  expect(['2026-01-01', '2026-01-06', '2026-01-11'].map((day) => positionOf(day, span, stretch))).toEqual([
    100, 450, 800,
  ]);
  expect(positionOf('2026-01-01', { first: '2026-01-01', last: '2026-01-01' }, stretch)).toBe(450);
});

test('what lies close together is moved apart, in order and inside', () => {
  expect(keptApart([100, 400, 405, 800], 50, stretch)).toEqual([100, 400, 450, 800]);
  expect(keptApart([790, 795, 800], 50, stretch)).toEqual([700, 750, 800]);
  const anywhere = fc.array(fc.integer({ min: 100, max: 800 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(anywhere, (positions) => {
      const sorted = positions.toSorted((one, other) => one - other);
      const placed = keptApart(sorted, 50, stretch);
      const least = Math.floor(Math.min(50, 700 / Math.max(1, placed.length - 1)));
      for (const [index, place] of placed.entries()) {
        expect(place).toBeGreaterThanOrEqual(100);
        expect(place).toBeLessThanOrEqual(800);
        if (index > 0) expect(place - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(least);
      }
    }),
    { seed: 20261123 },
  );
});

test('few months are written, all of them inside', () => {
  expect(ticksOf({ first: '2026-01-15', last: '2026-03-20' }).map(({ words }) => words)).toEqual([
    'Feb 2026',
    'Mar 2026',
  ]);
  expect(ticksOf({ first: '1845-05-01', last: '1881-11-30' }).map(({ words }) => words)).toEqual(
    '1850 1855 1860 1865 1870 1875 1880'.split(' '),
  );
  expect(ticksOf({ first: '2026-03-02', last: '2026-03-20' })).toEqual([]);
  expect(ticksOf({ first: '2026-03-01', last: '2026-03-01' })).toEqual([{ day: '2026-03-01', words: 'Mar 2026' }]);
});
