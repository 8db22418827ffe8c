/** Finding words side by side, and a name in every form that is on record, by keyboard alone. */
import { expect } from '@playwright/test';
import { emptyPersonProfile } from '../../shared/domain/person-profile.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { RecordsJourney } from '../support/records-journey.ts';
import { ask, onDay, seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

test('a phrase is found side by side, and a name in the other scripts of the profile', async ({ app }) => {
  const { page } = app;
  const journey = new RecordsJourney(page);
  const search = async (words: string): Promise<void> => {
    await journey.keyboard.fill(journey.field('What to search for'), words);
    await page.keyboard.press('Enter');
  };
  await journey.createVault(vault);
  const { personId } = await seedPerson(page, { chosenName: 'Selam', caseReference: '2026-0001' }, [
    { text: 'I told them my name, Selam. The red van waited.', circumstances: onDay('2026-03-03') },
    { text: 'ስመይ ሰላም እዩ። ቀያሕ መኪና ተጸበየ።', circumstances: { ...onDay('2026-04-10'), language: 'Tigrinya' } },
    { text: 'The van was red. Mohammed had the keys.', circumstances: onDay('2026-05-01') },
  ]);
  const namesAsGiven = [
    { name: 'ሰላም', kind: 'as she writes it' },
    { name: 'سلام', kind: 'in her papers' },
  ];
  const document = { ...emptyPersonProfile, namesAsGiven };
  await ask(page, 'profile.save', { personId, basedOn: 0, changeReason: '', document });

  await test.step('words between quotation marks are one phrase', async () => {
    await journey.searchEverything('“red van”');
    await expect(page.locator('mark')).toHaveText(['red van']);
    await expect(page.getByText('In account 1; not in accounts 2 and 3.')).toBeVisible();
    await search('«ቀያሕ መኪና»');
    await expect(page.locator('mark')).toHaveText(['ቀያሕ መኪና']);
    await search('"red van');
    await expect(page.getByText('A quotation mark is not closed', { exact: false })).toBeVisible();
    await expect(page.getByText('In accounts 1 and 3; not in account 2.')).toBeVisible();
    await expectAccessible(page, 'an open quotation mark');
  });

  await test.step('a name is found in its other forms, and the screen says which', async () => {
    await search('selam');
    await expect(page.getByText('Also looked for: ሰላም; سلام, as recorded in the profile.')).toBeVisible();
    await expect(
      page.getByText('In account 1; in another recorded form in account 2; not in account 3.'),
    ).toBeVisible();
    await expectAccessible(page, 'other forms of a name');
  });

  await test.step('exactly the words typed, for whoever asks for them', async () => {
    await journey.keyboard.press(page.getByLabel('Look for exactly the words typed'), 'Space');
    await journey.keyboard.press(page.locator('main').getByRole('button', { name: 'Search' }));
    await expect(page.getByText('In account 1; not in accounts 2 and 3.')).toBeVisible();
    await expect(page.getByText('Also looked for', { exact: false })).toHaveCount(0);
    await expect(page.getByLabel('Look for exactly the words typed')).toBeChecked();
  });
});
