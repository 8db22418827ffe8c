import { expect, test } from 'vitest';
import { randomNumbers } from '../../../../build/benchmark/invented-accounts.ts';
import { accountsGiven, shuffled } from '../../../../build/benchmark/many-accounts.ts';
import { inOrderGiven } from '../../../../shared/domain/account-order.ts';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';

test('accounts in any loading order give the same result, because they are put in the order in which they were given', () => {
  const given = accountsGiven(6, 600);
  const expected = compareAccounts(given);
  const random = randomNumbers(7);
  for (let order = 0; order < 5; order += 1) {
    const loaded = shuffled(given, random);
    expect(loaded).not.toEqual(given);
    expect(compareAccounts(inOrderGiven(loaded))).toEqual(expected);
  }
});
