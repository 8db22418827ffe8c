/** Twenty accounts of one person, every comparison in one thread; then the same accounts handed over in any order. */
import { inOrderGiven } from '../../shared/domain/account-order.ts';
import { compareAccounts } from '../../shared/domain/comparison/compare.ts';
import { asText, inventAccount, randomNumbers, retell } from './invented-accounts.ts';
import { inMilliseconds, median, print } from './measured.ts';

const accounts = 20;
const words = 10_000;
const changed = 0.2;
const orders = 50;
const runs = 5;

/** Invented accounts with the day each was given on, oldest first. */
export function accountsGiven(count: number, wordsEach: number) {
  let told = inventAccount(wordsEach, 3);
  return Array.from({ length: count }, (_, index) => {
    if (index > 0) told = retell(told, changed, 3 + index);
    const day = `2026-03-${String(1 + index).padStart(2, '0')}`;
    return {
      number: index + 1,
      circumstances: { given: { spoken: '', earliest: day, latest: day } },
      text: asText(told),
    };
  });
}

/** The same things in another order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items];
  const taken: Item[] = [];
  while (left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

export function compareManyAccounts(): void {
  const given = accountsGiven(accounts, words);
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    compareAccounts(given);
    return performance.now() - began;
  });
  const [cold, ...warm] = times;
  print(`\n${accounts} accounts of ${words.toLocaleString('en')} words, all comparisons`);
  print(`cold ${inMilliseconds(cold)}, warm ${inMilliseconds(median(warm))}`);
  const expected = JSON.stringify(compareAccounts(given));
  const random = randomNumbers(11);
  let same = 0;
  for (let order = 0; order < orders; order += 1) {
    const found = JSON.stringify(compareAccounts(inOrderGiven(shuffled(given, random))));
    if (found === expected) same += 1;
  }
  print(`the same result in ${same} of ${orders} random orders`);
  if (same < orders) process.exitCode = 1;
}
