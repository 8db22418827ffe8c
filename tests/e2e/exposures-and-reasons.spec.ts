/** What a person had seen or been told before each account, and why a passage differs, by keyboard alone. */
import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { RecordsJourney } from '../support/records-journey.ts';
import { onDay, seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

test('exposures and reasons for change stand beside the accounts', async ({ app }) => {
  const { page } = app;
  const journey = new RecordsJourney(page);
  const ofPerson = (name: string) => page.getByRole('navigation', { name: 'This person' }).getByRole('link', { name });
  await journey.createVault(vault);
  await seedPerson(page, { chosenName: 'نور', caseReference: '2026-0001' }, [
    {
      text: 'We slept in the yard behind the bakery. There were nine of us in one room.',
      circumstances: onDay('2026-03-03'),
    },
    {
      text: 'We slept in the yard behind the bakery. There were eleven of us in one room.',
      circumstances: onDay('2026-05-11'),
    },
  ]);
  await journey.listPeopleAnew();
  await journey.keyboard.press(journey.link('نور'));

  await test.step('the register begins with none recorded', async () => {
    await journey.keyboard.press(ofPerson('Seen or been told'));
    await journey.onPage('What they had seen or been told');
    await expect(page.getByText('None recorded.')).toBeVisible();
    await expectAccessible(page, 'an empty register of exposures');
    await journey.keyboard.press(journey.button('Add to the register'));
    await journey.keyboard.press(journey.button('Add to the register'));
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
      'Select what kind of thing it was.',
      'Enter what it was, on one line.',
    ]);
    await expectAccessible(page, 'an exposure that is not whole');
    await journey.keyboard.press(journey.link('What they had seen or been told'));
    await journey.onPage('What they had seen or been told');
  });

  await test.step('what was seen in April came before the second account only', async () => {
    await journey.addExposure({
      kind: 'Photographs',
      what: 'ሽዱሽተ ስእሊ ናይ ኣባይቲ (six photographs of houses)',
      spoken: 'the week after Eid',
      day: '2026-04-02',
      shownBy: 'DC Osei',
    });
    const values = page.locator('.govuk-summary-list__row', { hasText: 'Seen or told before' });
    await expect(values.nth(0)).toContainText('None recorded');
    await expect(values.nth(1)).toContainText('Photographs: ሽዱሽተ ስእሊ');
    await expectAccessible(page, 'what was seen before each account');
  });

  await test.step('whether they were asked is an answer of its own', async () => {
    await journey.keyboard.press(page.getByRole('link', { name: 'Record whether they were asked before account 1' }));
    await journey.onPage('Before account 1');
    await expectAccessible(page, 'whether they were asked');
    await journey.keyboard.choose(journey.field('Asked, and named nothing'));
    await journey.keyboard.press(journey.button('Keep this answer'));
    await expect(page.getByText('Asked, and named nothing')).toBeVisible();
  });

  await test.step('a passage that differs waits for its reason', async () => {
    await journey.backToPerson('نور');
    await journey.keyboard.press(ofPerson('Reasons for change'));
    await journey.onPage('Reasons for change');
    const passage = page.getByRole('article', { name: 'Passage 1 of account 2' });
    await expect(passage).toContainText('There were eleven of us in one room.');
    await expect(passage).toContainText('There were nine of us in one room.');
    await expect(passage).toContainText('Nothing recorded yet.');
    await expectAccessible(page, 'reasons for change');
  });

  await test.step('the person’s own words, and what others make of it apart', async () => {
    await journey.keyboard.press(page.getByRole('link', { name: /^Record a reason/ }));
    await journey.onPage('Why account 2 differs here');
    await journey.keyboard.press(journey.button('Keep this reason'));
    await expect(page.getByRole('alert')).toContainText('Select what the person said about it.');
    await journey.enterReason({
      answer: 'They explained it',
      words: 'كنت خائفة.\nقال إنه سيؤذي أختي.',
      thirdParty: 'R. Okafor: she asked about her sister every day.',
      officerInference: 'The driver was in the next room in March.',
      code: 'Fear for their family',
      source: 'The person said so',
    });
    await expectAccessible(page, 'a reason for change');
    await journey.keyboard.press(journey.button('Keep this reason'));
    await journey.onPage('Reasons for change');
    const passage = page.getByRole('article', { name: 'Passage 1 of account 2' });
    await expect(passage).toContainText('كنت خائفة.');
    await expect(passage).toContainText('Fear for their family (the person said so)');
    await expectAccessible(page, 'a recorded reason');
  });

  await test.step('a change of it asks why', async () => {
    await journey.keyboard.press(page.getByRole('link', { name: /^Change the reason/ }));
    await journey.keyboard.choose(journey.field('They did not wish to say'));
    await journey.keyboard.press(journey.button('Keep this reason'));
    await expect(page.getByRole('alert')).toContainText('Enter why this is being changed.');
    await journey.keyboard.fill(journey.field('Why is this being changed?'), 'She took it back.');
    await journey.keyboard.press(journey.button('Keep this reason'));
    await expect(page.getByText('They did not wish to say.')).toBeVisible();
  });
});
