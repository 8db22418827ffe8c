import { expect, test } from 'vitest';
import { KnownComparisons } from '../../../../electron/vault/operations/known-comparisons.ts';
import { compareAnew, decidedComparison } from '../../../../shared/domain/growth/decided.ts';
import { keptLink, placeOf } from '../../../support/decisions.ts';
import { growthAccount } from '../../../support/growth-record.ts';
import { turnsOf } from '../../../support/vault/examples.ts';

const told = 'On Friday he drove us to the farm.';
const accounts = [1, 2, 3].map((number) => growthAccount(turnsOf(told), number));
const two = accounts.slice(0, 2);
const broken = keptLink(placeOf(told, told, 2), placeOf(told, told, 1), 'not-the-same');

test('the same accounts are compared once, with and without what people decided', () => {
  const { compare } = new KnownComparisons();
  const own = compare(two, []);
  expect(own).toEqual(compareAnew(two, []));
  const { comparison } = decidedComparison(two, [broken], compare);
  expect(comparison).toEqual(decidedComparison(two, [broken]).comparison);
  expect(compare(two, [])).toBe(own);
  expect(decidedComparison(two, [broken], compare).comparison).toBe(comparison);
});

test('another account, or another decision, is compared anew', () => {
  const { compare } = new KnownComparisons();
  compare(two, []);
  expect(compare(accounts, [])).toEqual(compareAnew(accounts, []));
  const same = { ...broken, document: { ...broken.document, withdrawn: true } };
  decidedComparison(accounts, [broken], compare);
  expect(decidedComparison(accounts, [same], compare).comparison).toEqual(compareAnew(accounts, []));
  expect(compare(two, [])).toEqual(compareAnew(two, []));
});
