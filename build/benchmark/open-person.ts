/**
 * `npm run bench:person`: from the press on a person's name to a page that can be used, heading and timeline on screen, for a person with 50 sealed
 * accounts of 2,000 words, in the program itself on the stand-in. The target is 300 ms.
 */
import { join } from 'node:path';
import { ensureBuilt } from '../../tests/support/ensure-built.ts';
import { Journey } from '../../tests/support/journey.ts';
import { startApp } from '../../tests/support/start-app.ts';
import { examplePassphrase } from '../../tests/support/vault/examples.ts';
import { inWords, percentilesOf } from './percentiles.ts';
import { addPerson, addSealedAccount, ScratchVault } from './scratch-vault.ts';
import { inventScriptedAccount } from './scripts.ts';

const accounts = 50;
const words = 2_000;
const rounds = 30;
const chosenName = 'ሰላም';

const vault = new ScratchVault();
try {
  await ensureBuilt();
  await vault.create();
  await vault.fill((store) =>
    store.transaction((db) => {
      const personId = addPerson(db, chosenName);
      for (let number = 1; number <= accounts; number += 1) {
        addSealedAccount(db, personId, number, inventScriptedAccount(number, words), number * 3);
      }
    }),
  );
  const app = await startApp({ userData: join(vault.root) });
  try {
    const journey = new Journey(app.page);
    await journey.unlock(examplePassphrase);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await journey.onPage('People');
      times.push(await app.page.evaluate(openAndWait, [chosenName, accounts] as const));
      await journey.keyboard.press(journey.link('People').first());
    }
    process.stdout.write(`A person with ${accounts} sealed accounts of ${words} words, opened ${rounds} times:\n`);
    process.stdout.write(`first ${(times[0] ?? 0).toFixed(1)} ms, ${inWords(percentilesOf(times))}\n`);
    await app.close();
  } finally {
    await app.abandon();
  }
} finally {
  vault.remove();
}

/** Runs in the page: presses the name, and gives the milliseconds until heading and timeline have been painted. */
async function openAndWait([name, items]: readonly [string, number]): Promise<number> {
  const link = [...document.querySelectorAll('a')].find((candidate) => candidate.textContent === name);
  if (link === undefined) throw new Error('The person is not in the list.');
  const started = performance.now();
  link.click();
  const isThere = (): boolean =>
    document.querySelector('h1')?.textContent === name &&
    document.querySelectorAll('.moj-timeline__item').length === items;
  while (!isThere()) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - started;
}
