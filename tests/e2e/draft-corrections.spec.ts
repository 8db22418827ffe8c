/** Until an account is sealed, every break, note and mark of its draft can be changed and taken out, whichever came last: by keyboard alone. */
import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { RecorderJourney } from '../support/recorder-journey.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const chosenName = 'ሰላም';

test('breaks, notes and marks before the last are changed and taken out', async ({ app }) => {
  const { page } = app;
  const recorder = new RecorderJourney(page);
  const { journey } = recorder;
  const { keyboard } = journey;
  await journey.createVault(vault);
  await journey.addPerson({ chosenName, caseReference: '2026-0001' });
  await recorder.begin();
  await recorder.type('They took my papers.');
  await recorder.press('Alt+k');
  await page.getByLabel('Mark: what for?').and(page.locator(':focus')).waitFor();
  await recorder.type('ask about the papers');
  await recorder.press('Enter');

  await test.step('three breaks and three notes', async () => {
    for (const reason of ['Water', 'ስልኪ', 'الصلاة']) {
      await recorder.press('Alt+b');
      await page.getByLabel('Who asked for it?').and(page.locator(':focus')).waitFor();
      await recorder.type(chosenName);
      await keyboard.fill(page.getByLabel('Why?'), reason);
      await recorder.press('Alt+b');
    }
    for (const observed of ['She looked at the door.', 'كانت تبكي', 'She smiled.']) {
      await recorder.press('Alt+n');
      await page
        .getByLabel(/^Observed at/)
        .and(page.locator(':focus'))
        .waitFor();
      await recorder.type(observed);
    }
    await expectAccessible(page, 'breaks and notes, the newest open');
  });

  await test.step('the first break is changed', async () => {
    await keyboard.press(journey.button(/^Change the break of/).first());
    await expect(page.getByLabel('Who asked for it?').first()).toBeFocused();
    await keyboard.fill(page.getByLabel('Why?').first(), 'Water, and fresh air');
    await expectAccessible(page, 'two breaks open');
    await keyboard.press(journey.button(/^Done with the break of/));
    await expect(journey.button(/^Change the break of/).first()).toBeFocused();
    await expect(page.getByText('Water, and fresh air')).toBeVisible();
  });

  await test.step('the second break, begun by mistake, goes', async () => {
    await keyboard.press(journey.button(/^Change the break of/).nth(1));
    await keyboard.press(journey.button(/^Remove the break of/).first());
    await expect(page.locator('summary', { hasText: 'Breaks' })).toBeFocused();
    await expect(page.getByText('ስልኪ')).toHaveCount(0);
  });

  await test.step('the first note is changed, the second goes, and so does the last', async () => {
    await keyboard.press(journey.button(/^Change the note of/).first());
    await keyboard.fill(page.getByLabel(/^Observed at/).first(), 'She looked at the door twice.');
    await keyboard.press(journey.button(/^Change the note of/));
    await keyboard.press(journey.button(/^Remove the note of/).nth(1));
    await expect(page.getByLabel(/^Observed at/)).toHaveCount(2);
    await keyboard.press(journey.button(/^Remove the note of/).nth(1));
    await expect(page.getByLabel(/^Observed at/)).toHaveValue('She looked at the door twice.');
  });

  await test.step('the mark of an earlier turn is changed, and another goes', async () => {
    await recorder.press('Alt+r');
    await recorder.press('Enter');
    await recorder.type('I slept in the kitchen.');
    await recorder.press('Alt+k');
    await page.getByLabel('Mark: what for?').and(page.locator(':focus')).waitFor();
    await recorder.press('Escape');
    await recorder.press('ArrowUp');
    await recorder.press('ArrowUp');
    await expect(journey.liveWords).toHaveValue('They took my papers.');
    await keyboard.fill(page.getByLabel('Mark: what for?'), 'ask about the passport');
    await recorder.press('Enter');
    await recorder.press('End');
    await recorder.press('ArrowDown');
    await expect(journey.liveWords).toHaveValue('I slept in the kitchen.');
    await keyboard.press(journey.button('Remove the mark'));
    await expect(page.getByLabel('Mark: what for?')).toHaveCount(0);
  });

  await test.step('a note that is too long is named, and once it is shorter everything is saved', async () => {
    const note = page.getByLabel(/^Observed at/);
    await note.fill('She wept. '.repeat(101));
    const said = 'Not saved: Demeanour, note 1, what was observed: Shorten this to 1000 characters or fewer.';
    await expect(page.getByText(said)).toBeVisible();
    await expectAccessible(page, 'a draft that is not saved');
    await keyboard.fill(note, 'She looked at the door twice.');
    await recorder.saved();
  });

  await test.step('what is left is what opens again', async () => {
    await recorder.saved();
    await journey.backToPerson(chosenName);
    await keyboard.press(page.getByRole('link', { name: /draft/i }).first());
    await journey.onPage('Record an account');
    await expect(page.getByText('Water, and fresh air')).toBeVisible();
    await expect(page.getByLabel('Why?')).toHaveValue('الصلاة');
    await expect(page.getByLabel(/^Observed at/)).toHaveValue('She looked at the door twice.');
    await expect(page.getByText('ask about the passport')).toBeVisible();
  });
});
