/** Recording as interviewers do: a first account, one through an interpreter, and an interview with phases; by keyboard alone. */
import { expect } from '@playwright/test';
import type { DemoAccount } from '../../build/demo/demo-case.ts';
import type { Turn } from '../../shared/domain/content.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { RecorderJourney } from '../support/recorder-journey.ts';
import { ask } from '../support/seed.ts';
import { exampleTurn } from '../support/vault/examples.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const chosenName = 'ሰላም';

const initial: DemoAccount = {
  kind: 'initial-account',
  spoken: '3 February 2026',
  earliest: '2026-02-03',
  latest: '2026-02-03',
  place: 'Police station, front office',
  interviewer: 'PC R. Lowe',
  language: 'English',
  interpreter: { reason: 'She chose to speak English.' },
  text: '',
};
const interpreted: DemoAccount = {
  ...initial,
  kind: 'audio-interview',
  spoken: '24 February 2026',
  earliest: '2026-02-24',
  latest: '2026-02-24',
  language: 'Tigrinya',
  interpreter: { name: 'L. Tesfay', language: 'Tigrinya' },
};
const interview: DemoAccount = {
  ...interpreted,
  kind: 'abe-video-interview',
  spoken: '8 April 2026',
  earliest: '2026-04-08',
  latest: '2026-04-08',
};

test('three accounts, each recorded in its own way, read back and sealed', async ({ app }) => {
  const { page } = app;
  const recorder = new RecorderJourney(page);
  const { journey } = recorder;
  await journey.createVault(vault);
  await journey.addPerson({ chosenName, caseReference: '2026-0001' });

  await test.step('a first account is written as plain paragraphs', async () => {
    await recorder.begin();
    await recorder.type('They took my papers.');
    await recorder.press('Enter');
    await recorder.type('I slept in the kitchen. قالوا لي: لا تخرجي.');
    await recorder.press('Enter');
    await recorder.press('Backspace');
    await recorder.press('Home');
    await recorder.press('Backspace');
    await expect(journey.liveWords).toHaveValue('They took my papers.I slept in the kitchen. قالوا لي: لا تخرجي.');
    await recorder.press('Enter');
    await expect(journey.liveWords).toHaveValue('I slept in the kitchen. قالوا لي: لا تخرجي.');
    await recorder.press('ArrowUp');
    await recorder.press('ArrowUp');
    await expect(journey.liveWords).toHaveValue('They took my papers.');
    await expectAccessible(page, 'a plain account');
    await journey.completeAccount(initial);
    await expectAccessible(page, 'the read-back');
    await journey.sealAccount();
    await expect(page.getByText('I slept in the kitchen.')).toBeVisible();
    await journey.backToPerson(chosenName);
  });

  await test.step('through an interpreter, with Tigrinya beside the English', async () => {
    await recorder.begin();
    await recorder.ask('What happened in the house?', 'o');
    await recorder.answerInBoth('They took my papers.', 'Tigrinya', 'ወረቀተይ ወሲዶም።');
    await expect(journey.liveWords).toHaveAccessibleName('Words of Interviewer');
    await recorder.ask('Who?', 'c');
    await expect(page.getByRole('textbox', { name: 'Original words', exact: true })).toBeVisible();
    await recorder.type('The man with the car.');
    await recorder.press('Alt+w');
    await recorder.type('እቲ መኪና ዘለዎ ሰብኣይ።');
    await recorder.press('Alt+k');
    await page.getByLabel('Mark: what for?').and(page.locator(':focus')).waitFor();
    await recorder.type('ask about the car');
    await recorder.press('Enter');
    await recorder.press('Enter');
    await recorder.press('Alt+4');
    await recorder.press('Tab');
    await expectAccessible(page, 'an account in two languages');
    await journey.completeAccount(interpreted);
    await journey.sealAccount();
    await expect(recorder.turn('They took my papers.')).toContainText('ወረቀተይ ወሲዶም።');
    await expect(recorder.turn('The man with the car.')).toContainText('ask about the car');
    await expectAccessible(page, 'a sealed account in two languages');
    await journey.backToPerson(chosenName);
  });

  await test.step('an interview with phases, ground rules, breaks, demeanour and typed questions', async () => {
    await recorder.begin();
    await recorder.press('Alt+p');
    await expect(page.getByRole('button', { name: /^Rapport/, pressed: true })).toBeVisible();
    await journey.keyboard.press(page.getByLabel('Tell everything, in your own words'), 'Space');
    await recorder.press('Alt+r');
    await recorder.ask('How are you today?', 'o');
    await recorder.type('I am well.');
    await recorder.press('Alt+p');
    await recorder.press('Enter');
    await recorder.type('I will tell you about the road.');
    await recorder.press('Enter');
    await expect(journey.liveWords).toHaveAccessibleName(`Words of ${chosenName}`);
    await recorder.press('Alt+p');
    for (const [question, key] of [
      ['What was the house like?', 'o'],
      ['How many rooms?', 'c'],
      ['Blue or red?', 'f'],
      ['Who came, and when, and why?', 'm'],
      ['He hit you, did he not?', 'l'],
    ] as const) {
      await recorder.ask(question, key);
      await recorder.type('…');
      await recorder.press('Enter');
    }
    await recorder.press('Alt+b');
    await page.getByLabel('Who asked for it?').and(page.locator(':focus')).waitFor();
    await recorder.type(chosenName);
    await journey.keyboard.fill(page.getByLabel('Why?'), 'To drink water');
    await recorder.press('Alt+b');
    await journey.keyboard.fill(page.getByLabel('What was said on resuming?'), 'We did not speak of the case.');
    await recorder.press('Alt+n');
    await page
      .getByLabel(/^Observed at/)
      .and(page.locator(':focus'))
      .waitFor();
    await recorder.type('She looked at the door twice.');
    await journey.keyboard.fill(page.getByLabel('Your interpretation, if any'), 'She may have expected somebody.');
    await recorder.press('Alt+p');
    await recorder.press('Alt+p');
    await expectAccessible(page, 'an interview');
    await journey.completeAccount(interview);
    await journey.sealAccount();
    for (const kind of ['open', 'specific, closed', 'forced choice', 'multiple', 'leading']) {
      await expect(page.getByText(`${kind} question`).first()).toBeVisible();
    }
    await expect(page.getByRole('listitem').filter({ hasText: 'Asked for by: ሰላም' })).toBeVisible();
    await expect(page.getByText('She may have expected somebody.')).toBeVisible();
    await expect(page.getByText(/^Closure, .* to /)).toBeVisible();
    await expectAccessible(page, 'a sealed interview');
  });

  await test.step('the drafts that were kept', async () => {
    await journey.keyboard.press(page.locator('summary', { hasText: 'How this account is sealed' }));
    await journey.keyboard.press(journey.link(/^See them/));
    await journey.onPage('Drafts of this account');
    await expectAccessible(page, 'the drafts');
    await journey.keyboard.press(journey.link('Draft 1'));
    await journey.onPage('Draft 1');
    await expectAccessible(page, 'a draft');
  });
});

test('sealing says what is missing and leads there', async ({ app }) => {
  const { page } = app;
  const recorder = new RecorderJourney(page);
  const { journey } = recorder;
  await journey.createVault(vault);
  await journey.addPerson({ chosenName, caseReference: '2026-0001' });
  await recorder.begin();
  await recorder.type('They took my papers.');
  await recorder.saved();
  await journey.keyboard.press(journey.button('Read through and seal'));
  await journey.onPage('Read through and seal');
  await journey.keyboard.press(journey.button('Seal this account'));
  await journey.keyboard.press(page.getByRole('link', { name: /^Select whether the account was read back/ }));
  await journey.onPage('Record an account');
  await expect(page.getByRole('radio', { name: 'Read back, and signed' })).toBeFocused();
});

test('an account of 100,000 words can be written in, at its end and in its middle', async ({ app }) => {
  const { page } = app;
  const { journey } = new RecorderJourney(page);
  await journey.createVault(vault);
  const { personId } = await ask(page, 'person.add', { chosenName, caseReference: '2026-0001' });
  const { accountId } = await ask(page, 'account.begin', { personId });
  const turns = { start: 0, removed: 0, inserted: longAccount() };
  await ask(page, 'account.saveDraft', { accountId, basedOn: 0, header: null, turns });
  await page.evaluate((address) => {
    window.location.hash = address;
  }, `/draft/${accountId}`);
  await journey.keyboard.reach(journey.liveWords);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('The last words.');
  await expect(journey.liveWords).toHaveValue('The last words.');
  await page.getByText('Passage 2500 ', { exact: false }).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(' In the middle.');
  await expect(page.getByText(/^100,00\d words$/)).toBeVisible();
  await page.getByText(/^Saved at/).waitFor();
  const { draft } = await ask(page, 'account.readDraft', { accountId });
  expect(draft.turns.at(-1)?.words).toBe('The last words.');
  expect(draft.turns[2500]?.words).toMatch(/^Passage 2500 .* In the middle\.$/);
});

/** 5,000 turns of 20 words. */
function longAccount(): Turn[] {
  const words = 'of what was told on that day in the room with the two windows and the green door';
  return Array.from({ length: 5000 }, (_, index) => exampleTurn({ words: `Passage ${index} ${words}` }));
}
