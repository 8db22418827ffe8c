/** Finding words in drafts and in any script, and what is said where nothing is found, by keyboard alone. */
import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import type { Journey } from '../support/journey.ts';
import { RecordsJourney } from '../support/records-journey.ts';
import { onDay, seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

test('a name is found in drafts and in any script, and the accounts without it are named', async ({ app }) => {
  const { page } = app;
  const journey = new RecordsJourney(page);
  await journey.createVault(vault);
  await seedPerson(page, { chosenName: 'ሰላም', caseReference: '2026-0001' }, [
    { text: 'A man called Mohammed drove the red lorry.', circumstances: onDay('2026-03-03') },
    { text: 'ኣደይ ኣብ ኣስመራ ትነብር። ሠላም ትብሃል ሓብቲ ኣላትኒ።', circumstances: { ...onDay('2026-04-10'), language: 'Tigrinya' } },
    { text: 'Muhammad had the keys.', circumstances: onDay('2026-05-01') },
    { text: 'Later I heard that Mohammed had left.', circumstances: onDay('2026-05-20'), sealed: false },
  ]);
  await seedPerson(page, { chosenName: 'نور', caseReference: '2026-0002' }, [
    { text: 'قال إن اسمه مُحَمَّد وإنه من الخرطوم، وكانت معه فاطمة.', circumstances: { language: 'Arabic' } },
  ]);

  await test.step('in a draft, and in no address', async () => {
    await journey.searchEverything('mohammed');
    await expect(
      page.getByText(
        'In account 1; in a spelling variant in account 3; in the draft that is not sealed; not in account 2.',
      ),
    ).toBeVisible();
    await expect(page.locator('mark')).toHaveText(['Mohammed', 'Mohammed', 'Muhammad']);
    expect(page.url()).not.toContain('mohammed');
  });

  await test.step('in Ethiopic and in Arabic, with variants', async () => {
    await search(journey, 'ሰላም');
    await expect(page.locator('mark').filter({ hasText: 'ሠላም' })).toBeVisible();
    await expect(
      page.getByText('In a spelling variant in account 2; not in accounts 1 and 3, nor in the draft', { exact: false }),
    ).toBeVisible();
    await expectAccessible(page, 'results in Ethiopic');
    await search(journey, 'محمد');
    await expect(page.locator('mark')).toHaveText('مُحَمَّد');
    await expectAccessible(page, 'results in Arabic');
    await search(journey, 'فاطمه');
    await expect(page.getByText('– spelling variant')).toBeVisible();
  });

  await test.step('a hit leads to its account', async () => {
    await search(journey, 'keys');
    await journey.keyboard.press(journey.link('Account 3'));
    await journey.onPage(/^Account 3/);
  });

  await test.step('nothing found, and nothing to search for, are said plainly', async () => {
    await journey.keyboard.fill(journey.field('Search everything'), 'zebra');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nothing was found.', { exact: false })).toBeVisible();
    await search(journey, '…');
    await expect(page.getByRole('alert')).toContainText('Enter a word, a name or a number to search for.');
    await expectAccessible(page, 'a refused search');
  });

  await test.step('what was searched for is forgotten when the vault locks', async () => {
    await search(journey, 'lorry');
    await expect(page.locator('mark')).toHaveText('lorry');
    await journey.lock();
    await journey.unlock(vault.passphrase);
    await journey.onPage('People');
    await page.evaluate(() => {
      window.location.hash = '#/search';
    });
    await journey.onPage('Search');
    await expect(journey.field('What to search for')).toHaveValue('');
  });
});

async function search(journey: Journey, words: string): Promise<void> {
  await journey.keyboard.fill(journey.field('What to search for'), words);
  await journey.page.keyboard.press('Enter');
}
