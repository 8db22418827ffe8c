/**
 * `npm run bench:typing`: how long a key takes from the keyboard to the screen in an account of 100,000 words, and what a save costs. Real keys in
 * the program itself, in Chromium without a window.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { countSpokenWords } from '../../shared/domain/account-text.ts';
import type { Turn } from '../../shared/domain/content.ts';
import { ensureBuilt } from '../../tests/support/ensure-built.ts';
import { Journey } from '../../tests/support/journey.ts';
import requireNode24 from '../../tests/support/require-node-24.ts';
import { ask } from '../../tests/support/seed.ts';
import { startApp } from '../../tests/support/start-app.ts';
import { exampleCircumstances, exampleOccasion, exampleTurn } from '../../tests/support/vault/examples.ts';
import { inventAccount } from './invented-accounts.ts';
import { inWords, percentilesOf } from './percentiles.ts';

const words = 100_000;
const keysTyped = 300;
/** Milliseconds between keys: faster than anybody types. */
const betweenKeys = 60;

async function main(): Promise<void> {
  requireNode24();
  await ensureBuilt();
  const userData = await mkdtemp(join(tmpdir(), 'unfold-typing-'));
  const app = await startApp({ userData });
  try {
    const journey = new Journey(app.page);
    await journey.createVault({ officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' });
    const turns = interview();
    const accountId = await seedDraft(app.page, turns);
    say(`${countSpokenWords(turns)} words in ${turns.length} turns`);
    say(`opening the draft            ${(await openDraft(journey, accountId)).toFixed(0)} ms until a key can be typed`);
    await journey.keyboard.reach(journey.liveWords);
    say(`typing at the end            ${inWords(percentilesOf(await typed(app.page)))}`);
    await app.page
      .locator('[data-turn]')
      .nth(Math.floor(turns.length / 2))
      .click();
    await app.page.waitForTimeout(500);
    say(`typing in the middle         ${inWords(percentilesOf(await typed(app.page)))}`);
    say(`Enter and Backspace by turns ${inWords(percentilesOf(await turnsBegun(app.page)))}`);
    await journey.lock();
    await journey.unlock('copper lantern orchard');
    await journey.onPage('People');
    await measureSaves(app.page, accountId);
    await app.close();
  } finally {
    await app.abandon();
    await rm(userData, { recursive: true, force: true });
  }
}

/** Questions and answers, every tenth answer with its original words. */
function interview(): Turn[] {
  const turns: Turn[] = [];
  for (const [index, sentence] of inventAccount(words, 11).entries()) {
    const isQuestion = index % 2 === 0;
    turns.push(
      exampleTurn({
        speaker: isQuestion ? 'interviewer' : 'person',
        words: sentence,
        question: isQuestion ? 'open' : null,
        original: index % 10 === 1 ? { language: 'Tigrinya', words: 'ኣነ ደኺመ ኣለኹ። '.repeat(6) } : null,
        at: '2026-03-03T09:00:00.000Z',
      }),
    );
  }
  return turns;
}

async function seedDraft(page: Page, turns: Turn[]): Promise<string> {
  const { personId } = await ask(page, 'person.add', { chosenName: 'Selam', caseReference: '2026-0001' });
  const { accountId } = await ask(page, 'account.begin', { personId });
  const header = { circumstances: exampleCircumstances, occasion: exampleOccasion };
  const splice = { start: 0, removed: 0, inserted: turns };
  await ask(page, 'account.saveDraft', { accountId, basedOn: 0, header, turns: splice });
  return accountId;
}

/** One turn changes at a time, as when somebody types; the first save after unlocking also reads the draft back. */
async function measureSaves(page: Page, accountId: string): Promise<void> {
  const { draft } = await ask(page, 'account.readDraft', { accountId });
  const times: number[] = [];
  let bytes = 0;
  let revision = draft.revision;
  for (let save = 0; save < 130; save += 1) {
    const start = (save * 37) % draft.turns.length;
    const [turn = exampleTurn()] = draft.turns.slice(start, start + 1);
    const inserted = [{ ...turn, words: `${turn.words} more ${save}` }];
    const input = { accountId, basedOn: revision, header: null, turns: { start, removed: 1, inserted } };
    bytes += JSON.stringify(input).length;
    const begun = performance.now();
    ({ revision } = await ask(page, 'account.saveDraft', input));
    times.push(performance.now() - begun);
  }
  say(`saving one turn              ${inWords(percentilesOf(times))}   ${Math.round(bytes / times.length)} bytes sent`);
}

async function openDraft({ page, liveWords }: Journey, accountId: string): Promise<number> {
  const begun = performance.now();
  await page.evaluate((address) => {
    window.location.hash = address;
  }, `/draft/${accountId}`);
  await liveWords.waitFor();
  return performance.now() - begun;
}

/** Milliseconds from each key to the paint that follows it. */
async function typed(page: Page): Promise<number[]> {
  return measured(page, async () => {
    for (let key = 0; key < keysTyped; key += 1) {
      await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
      await page.waitForTimeout(betweenKeys);
    }
  });
}

async function turnsBegun(page: Page): Promise<number[]> {
  return measured(page, async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(betweenKeys);
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(betweenKeys);
    }
  });
}

/** A frame's callback runs before it is painted; the message that is posted in it comes after. */
async function measured(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const onKey = (event: KeyboardEvent): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener(
      'unfold-measured',
      () => {
        window.removeEventListener('keydown', onKey, { capture: true });
        document.documentElement.dataset['times'] = JSON.stringify(times);
      },
      { once: true },
    );
  });
  await work();
  return page.evaluate(() => {
    window.dispatchEvent(new Event('unfold-measured'));
    const times: number[] = JSON.parse(document.documentElement.dataset['times'] ?? '[]');
    return times;
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
