import { expect, test } from 'vitest';
import { inOrderGiven } from '../../../shared/domain/account-order.ts';

function account(number: number, earliest: string, latest: string) {
  return { number, circumstances: { given: { spoken: '', earliest, latest } } };
}

test('accounts stand in the order in which they were given, not in which they were sealed', () => {
  const sealedLateButGivenFirst = account(2, '2025-01-03', '2025-01-03');
  const given = [
    account(1, '2026-03-14', '2026-03-14'),
    sealedLateButGivenFirst,
    account(3, '2026-03-14', '2026-03-20'),
  ];
  expect(inOrderGiven(given).map(({ number }) => number)).toEqual([2, 1, 3]);
  expect(inOrderGiven(given.toReversed()).map(({ number }) => number)).toEqual([2, 1, 3]);
});
