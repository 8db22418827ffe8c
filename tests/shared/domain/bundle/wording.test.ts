import { expect, test } from 'vitest';
import { rangeWords } from '../../../../shared/domain/bundle/wording.ts';

test.each([
  [null, null, 'not recorded'],
  ['2026-03-01', '2026-03-01', '1 March 2026'],
  ['2026-03-01', '2026-04-02', 'between 1 March 2026 and 2 April 2026'],
  ['2026-03-01', null, 'on or after 1 March 2026'],
  [null, '2026-04-02', 'on or before 2 April 2026'],
])('what a date was taken to mean is said as far as it is known: %s to %s', (earliest, latest, words) => {
  expect(rangeWords({ spoken: 'in spring', earliest, latest })).toBe(words);
});
