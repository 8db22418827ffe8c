/** The edges of recording, by keyboard alone: parting and joining paragraphs, what sealing asks for, and an account of 100,000 words. */
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
test('paragraphs are parted and joined by keys, and the drafts that were kept can be read', async ({ app }) => {
  const { page } = app;
  const recorder = new RecorderJourney(page);
  const { journey } = recorder;
  await journey.createVault(vault);
  await journey.addPerson({ chosenName, caseReference: '2026-0001' });
  await recorder.begin();
  await recorder.say('They took my papers.');
  await recorder.say('I slept in the kitchen. قالوا لي: لا تخرجي.');
  await recorder.press('Backspace');
  await recorder.press('Home');
  await recorder.press('Backspace');
  await expect(journey.liveWords).toHaveValue('They took my papers.I slept in the kitchen. قالوا لي: لا تخرجي.');
  await recorder.press('Enter');
  await expect(journey.liveWords).toHaveValue('I slept in the kitchen. قالوا لي: لا تخرجي.');
  await recorder.press('ArrowUp');
  await recorder.press('ArrowUp');
  await expect(journey.liveWords).toHaveValue('They took my papers.');
  await journey.completeAccount(initial);
  await journey.sealAccount();
  await journey.keyboard.press(page.locator('summary', { hasText: 'How this account is sealed' }));
  await journey.keyboard.press(journey.link(/^See them/));
  await journey.onPage('Drafts of account 1');
  await expectAccessible(page, 'the drafts');
  await journey.keyboard.press(journey.link('Draft 1'));
  await journey.onPage('Draft 1');
  await expectAccessible(page, 'a draft');
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
  await expect(page.locator('dd', { hasText: /^Not entered$/ })).toHaveCount(7);
  await expect(page.getByText(/not recorded|not entered yet/i)).toHaveCount(0);
  await expectAccessible(page, 'reading through before sealing');
  await journey.keyboard.press(journey.button('Seal this account'));
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'what sealing still asks for');
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
