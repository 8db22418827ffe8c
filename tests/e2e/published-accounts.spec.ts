/** The published accounts of Frederick Douglass, where their texts lie beside the project. */
import { expect } from '@playwright/test';
import { publishedCase } from '../../build/demo/published-case.ts';
import { test } from '../support/app.ts';
import { Journey } from '../support/journey.ts';

const published = publishedCase();

test('what he withheld in 1845 and 1855 is first told in 1881, and what 1855 repeats is first told in 1845', async ({
  app,
}) => {
  test.skip(published === null, 'The published accounts are not beside the project (../shared/data/douglass).');
  if (published === null) return;
  const { page } = app;
  const journey = new Journey(page);
  await journey.createVault({ officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' });
  await journey.addPerson(published);
  for (const account of published.accounts) {
    await journey.writeAccount(account);
    await journey.sealAccount();
    await journey.backToPerson(published.chosenName);
  }
  await journey.openGrowthView();

  const in1881 = page.getByRole('listbox', { name: 'Passages of account 3' });
  const train = in1881.getByRole('option').filter({ hasText: 'jumped upon the car' });
  await expect(train).toHaveAccessibleName(/first told here/);

  await journey.keyboard.press(journey.link(/^Account 2/));
  const in1855 = page.getByRole('listbox', { name: 'Passages of account 2' });
  const repeated = in1855.getByRole('option').filter({ hasText: 'She had rocked him in infancy' });
  await expect(repeated).toHaveAccessibleName(/^told before\s*, first in account\s+1\s/);
});
