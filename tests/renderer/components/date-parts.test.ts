import { describe, expect, test } from 'vitest';
import { dayOf, emptyParts, partsOf, problemWith } from '../../../renderer/components/date-parts.ts';

describe('a day in three boxes', () => {
  test('goes there and back', () => {
    expect(partsOf('2026-03-04')).toEqual({ day: '4', month: '3', year: '2026' });
    expect(dayOf(partsOf('2026-03-04'))).toBe('2026-03-04');
    expect(partsOf(null)).toEqual(emptyParts);
  });

  test.each([
    [{ day: '', month: '', year: '' }],
    [{ day: '4', month: '3', year: '' }],
    [{ day: '31', month: '2', year: '2026' }],
    [{ day: 'x', month: '3', year: '2026' }],
    [{ day: '4', month: '3', year: '26' }],
  ])('%j is no day', (parts) => {
    expect(dayOf(parts)).toBeNull();
  });

  test('what is unfinished is not called wrong; what is finished and impossible is', () => {
    expect(problemWith({ day: '31', month: '', year: '' })).toBeUndefined();
    expect(problemWith({ day: '31', month: '2', year: '20' })).toBeUndefined();
    expect(problemWith({ day: '31', month: '2', year: '2026' })).toMatch(/real day/);
    expect(problemWith({ day: '28', month: '2', year: '2026' })).toBeUndefined();
  });
});
