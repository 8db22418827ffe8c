/** The published accounts of Frederick Douglass, where their texts lie beside the project. */
import { expect, type Page } from '@playwright/test';
import type { DemoCase } from '../../build/demo/demo-case.ts';
import { publishedCase } from '../../build/demo/published-case.ts';
import { routes } from '../../renderer/routes.ts';
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

  await openAt(page, published, 3, 'jumped upon the car');
  const train = page.getByRole('option', { selected: true });
  await expect(train).toContainText('jumped upon the car');
  await expect(train).toHaveAccessibleName(/first told here/);

  await openAt(page, published, 2, 'She had rocked him in infancy');
  const repeated = page.getByRole('option', { selected: true });
  await expect(repeated).toContainText('She had rocked him in infancy');
  await expect(repeated).toHaveAccessibleName(/^told before\s*, first in account\s+1\s/);
});

/** Goes in the growth view, as a link would, to the passage with these words. */
async function openAt(page: Page, { accounts }: DemoCase, number: number, words: string): Promise<void> {
  const [, personId = ''] = /\/person\/([^/]+)\//.exec(page.url()) ?? [];
  const start = accounts[number - 1]?.text.indexOf(words) ?? -1;
  expect(start).toBeGreaterThan(0);
  await page.evaluate((address) => window.location.assign(address), `#${routes.growthAt(personId, number, start)}`);
  await expect(page.getByRole('listbox', { name: `Passages of account ${number}` })).toBeVisible();
}
