import { describe, expect, test } from 'vitest';
import { exposuresBefore } from '../../../shared/domain/exposure.ts';

function exposure(what: string, earliest: string | null, latest: string | null = earliest) {
  return { what, when: { spoken: what, earliest, latest } };
}

function whats(found: ReturnType<typeof exposuresBefore<ReturnType<typeof exposure>>>): string[][] {
  return [found.before, found.maybe].map((exposures) => exposures.map(({ what }) => what));
}

describe('what came before an account', () => {
  const given = { earliest: '2026-03-10', latest: '2026-03-12' };

  test('is told apart from what may have come before, and what came later is left out', () => {
    const register = [
      exposure('the week before', '2026-03-02', '2026-03-08'),
      exposure('the day before', '2026-03-09'),
      exposure('across the first day', '2026-03-08', '2026-03-10'),
      exposure('in between', '2026-03-11'),
      exposure('the last day', '2026-03-12', '2026-03-20'),
      exposure('the day after', '2026-03-13'),
    ];
    expect(whats(exposuresBefore(given, register))).toEqual([
      ['the week before', 'the day before'],
      ['across the first day', 'in between', 'the last day'],
    ]);
  });

  test('may be anything whose days nobody has worked out, even by half', () => {
    const register = [
      exposure('unknown', null),
      exposure('since May', '2026-05-01', null),
      exposure('until May', null, '2026-02-01'),
    ];
    expect(whats(exposuresBefore(given, register))).toEqual([['until May'], ['unknown']]);
  });

  test('is nothing where nothing is recorded', () => {
    expect(exposuresBefore(given, [])).toEqual({ before: [], maybe: [] });
  });

  test('may be everything where the days of the account are not known', () => {
    const register = [exposure('one', '2026-03-02'), exposure('two', null)];
    expect(whats(exposuresBefore({ earliest: null, latest: null }, register))).toEqual([[], ['one', 'two']]);
  });
});
