/**
 * `npm run bench:growth`: accounts of 100,000 words in the growth view of the program itself, in Chromium without a window: from the engine's answer
 * to the first paint, frames while the whole account is scrolled through by wheel and by keys, memory, and what the answer costs beside the engine.
 */
import type { Page } from 'playwright-core';
import { routes } from '../../renderer/routes.ts';
import { countSpokenWords } from '../../shared/domain/account-text.ts';
import { compareAccounts } from '../../shared/domain/comparison/compare.ts';
import type { Turn } from '../../shared/domain/content.ts';
import { ensureBuilt } from '../../tests/support/ensure-built.ts';
import { Journey } from '../../tests/support/journey.ts';
import requireNode24 from '../../tests/support/require-node-24.ts';
import { onDay, seedPerson } from '../../tests/support/seed.ts';
import { startApp } from '../../tests/support/start-app.ts';
import { examplePassphrase, exampleTurn, turnsOf } from '../../tests/support/vault/examples.ts';
import { framesDuring, inFrames } from './frames.ts';
import { asText, inventAccount, retell } from './invented-accounts.ts';
import { inWords, percentilesOf } from './percentiles.ts';
import { ScratchVault } from './scratch-vault.ts';

const words = 100_000;
const mediumChange = 0.4;
const openings = 12;
const scrollingLasts = 10_000;
const keyPresses = 300;
/** Milliseconds between keys: a key that is held down. */
const betweenKeys = 33;

async function main(): Promise<void> {
  requireNode24();
  await ensureBuilt();
  const vault = new ScratchVault();
  try {
    await vault.create();
    const app = await startApp({ userData: vault.root });
    try {
      const journey = new Journey(app.page);
      await journey.unlock(examplePassphrase);
      await journey.onPage('People');
      const first = inventAccount(words, 11);
      const second = retell(first, mediumChange, 12);
      for (const [name, turns] of [
        ['in one turn', turnsOf(asText(second))],
        ['question by question', interview(second)],
      ] as const) {
        say(`\n${countSpokenWords(turns)} words told again ${name} (${turns.length} turns)`);
        const { personId } = await seedPerson(app.page, { chosenName: 'Selam', caseReference: '2026-0001' }, [
          { text: asText(first), circumstances: onDay('2026-03-03') },
          { text: turns, circumstances: onDay('2026-05-11') },
        ]);
        await measureAnswer(vault, personId);
        await measureScreen(app.page, routes.growth(personId, 2));
      }
      await app.close();
    } finally {
      await app.abandon();
    }
  } finally {
    vault.remove();
  }
}

/** Every other sentence as a question. */
function interview(sentences: readonly string[]): Turn[] {
  return sentences.map((sentence, index) =>
    exampleTurn({ words: sentence, ...(index % 8 === 0 && { speaker: 'interviewer', question: 'open' }) }),
  );
}

/** The answer of the vault's gateway, whole, beside the engine alone on the same accounts. */
async function measureAnswer(vault: ScratchVault, personId: string): Promise<void> {
  const { accounts } = await vault.ask('comparison.read', { personId });
  const [answers, engine]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now();
    bytes = (await vault.raw('comparison.read', { personId })).length;
    const answered = performance.now();
    compareAccounts(accounts);
    answers.push(answered - begun);
    engine.push(performance.now() - answered);
  }
  say(`answer of the gateway        ${inWords(percentilesOf(answers))}   ${(bytes / 1e6).toFixed(1)} MB`);
  say(`  of which the engine        ${inWords(percentilesOf(engine))}`);
}

async function measureScreen(page: Page, address: string): Promise<void> {
  const times: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    await page.evaluate((away) => window.location.assign(away), '#/');
    await page.locator('h1', { hasText: 'People' }).waitFor();
    times.push(await page.evaluate(openAndPaint, `#${address}`));
  }
  say(`answer to first paint        ${inWords(percentilesOf(times))}`);
  say(`memory of the window         ${await memory(page)}`);
  say(`wheel through all of it      ${inFrames(await framesDuring(page, () => wheelThrough(page)))}`);
  await page.locator('[role="option"][tabindex="0"]').press('Home');
  for (const [name, key] of [
    ['PageDown', 'PageDown'],
    ['n, from change to change', 'n'],
    ['j, from one to the next', 'j'],
    ['p, back again', 'p'],
  ] as const) {
    say(`${name.padEnd(28)} ${inFrames(await framesDuring(page, () => pressOften(page, key)))}`);
  }
  say(`memory after all of it       ${await memory(page)}`);
}

/**
 * Runs in the page: goes to the address, and gives the milliseconds from the moment the answer is there as text until its passages were painted. A
 * frame's callback runs before it is painted; the message that is posted in it comes after.
 */
async function openAndPaint(address: string): Promise<number> {
  const parse = JSON.parse;
  let answered = 0;
  JSON.parse = (text, reviver) => {
    if (text.length > 1_000_000) answered = performance.now();
    return parse(text, reviver);
  };
  window.location.assign(address);
  while (document.querySelector('[role="option"]') === null) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  JSON.parse = parse;
  return performance.now() - answered;
}

/** As fast as takes the reader from the first passage to the last in ten seconds. */
async function wheelThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.mouse.move(400, 500);
  const begun = performance.now();
  for (let gone = 0, elapsed = 0; elapsed < scrollingLasts; elapsed = performance.now() - begun) {
    const due = (height * elapsed) / scrollingLasts - gone;
    await page.mouse.wheel(0, due);
    gone += due;
    await page.waitForTimeout(8);
  }
}

async function pressOften(page: Page, key: string): Promise<void> {
  for (let press = 0; press < keyPresses; press += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(betweenKeys);
  }
}

async function memory(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (name: string): number => metrics.find((candidate) => candidate.name === name)?.value ?? 0;
  return `${(metric('JSHeapUsedSize') / 1e6).toFixed(0)} MB of heap, ${metric('Nodes')} nodes`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
