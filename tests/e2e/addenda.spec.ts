/** What an addendum asks for, a second translation, and the person’s own change, by keyboard alone. An interpreter’s slip is in the story of three accounts. */
import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { RecordsJourney } from '../support/records-journey.ts';
import { seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

const text = [
  'Interviewer: Who took your papers?',
  'ሰላም: My cousin took them. ወዲ ሓወቦይ ወሲድዎ።',
  'ሰላም: We went by lorry. There were nine of us.',
  'ሰላም: قال لي ألا أتكلم.',
].join('\n');

test('what was added later stands beside a sealed account that stays as it is', async ({ app }) => {
  const { page } = app;
  const journey = new RecordsJourney(page);
  await journey.createVault(vault);
  await seedPerson(page, { chosenName: 'ሰላም', caseReference: '2026-0001' }, [{ text }]);
  await journey.listPeopleAnew();
  await journey.keyboard.press(journey.link('ሰላም'));
  await journey.keyboard.press(page.getByRole('link', { name: /^Account 1/ }).first());
  await journey.onPage('Account 1');
  await expect(page.getByText('Nothing has been added to this account since it was sealed.')).toBeVisible();

  await test.step('what is missing is said, field by field', async () => {
    await journey.keyboard.press(journey.button('Add to this account'));
    await expectAccessible(page, 'adding to an account');
    await journey.keyboard.choose(journey.field('A second translation, by another linguist'));
    await journey.keyboard.press(journey.button('Seal this addendum'));
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
      'Choose the passage that it is about.',
      'Enter the words.',
      'Enter how this came to light.',
    ]);
    await expectAccessible(page, 'an addendum that is not whole');
    await journey.keyboard.press(journey.link('Account 1'));
    await expect(page.getByText('What you entered is not saved.')).toBeVisible();
    await journey.keyboard.press(journey.link('Account 1'));
    await journey.onPage('Account 1');
  });

  await test.step('a second translation beside the first', async () => {
    await journey.addAddendum({
      passage: 'قال لي',
      kind: 'second-translation',
      words: 'He told me not to talk.',
      language: 'English',
      linguist: 'عمر حسن',
      explanation: 'Asked for by the prosecutor.',
    });
    const added = page.getByRole('article', { name: /^Addendum 1/ });
    await expect(added).toContainText('قال لي ألا أتكلم.');
    await expect(added).toContainText('عمر حسن');
  });

  await test.step('the person’s own change, in their words', async () => {
    await journey.addAddendum({
      passage: 'NINE of',
      kind: 'own-change',
      words: 'ዓሰርተ ኔርና።',
      language: 'Tigrinya',
      explanation: 'She said so when it was read back.',
    });
    await expect(page.getByRole('article')).toHaveCount(2);
    const pointers = page.locator('.unfold-transcript').getByRole('link');
    await expect(pointers).toHaveText([
      'Addendum 2: The person’s own change',
      'Addendum 1: A second translation, by another linguist',
    ]);
    await expectAccessible(page, 'an account with addenda');
  });

  await test.step('the account is as it was sealed', async () => {
    await expect(page.getByText('There were nine of us.').first()).toBeVisible();
  });
});
