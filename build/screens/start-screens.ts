/** The screens before the vault is open, and the first ones of an empty vault. */
import type { Page } from 'playwright-core';
import { routes } from '../../renderer/routes.ts';
import { Journey, type NewVault } from '../../tests/support/journey.ts';
import type { Gallery } from './gallery.ts';

export async function shootCreation(page: Page, gallery: Gallery, vault: NewVault): Promise<void> {
  const journey = new Journey(page);
  await journey.onPage('Create the vault');
  await gallery.shoot('start-create');
  await journey.button('Create the vault').click();
  await page.locator('.govuk-error-summary').waitFor();
  await gallery.shoot('start-create-problems');
  await journey.field('Your name').fill(vault.officer);
  await journey.field('Force code').fill(vault.forceCode);
  await journey.field('Passphrase').fill(vault.passphrase);
  await journey.field('Passphrase again').fill(vault.passphrase);
  await journey.button('Create the vault').click();
  await journey.onPage('Vault created');
  await gallery.shoot('start-created');
  await journey.button('Continue').click();
  await journey.onPage('People');
  await gallery.shoot('empty-people');
  await gallery.visit('empty', { name: 'interpreters', address: routes.interpreters });
}

/** Locks it; unlocks it only in vain. */
export async function shootUnlocking(page: Page, gallery: Gallery, vault: NewVault): Promise<void> {
  const journey = new Journey(page);
  await journey.lock();
  await gallery.shoot('start-unlock');
  await journey.unlock(`${vault.passphrase} and more`);
  await page.locator('.govuk-error-summary').waitFor();
  await gallery.shoot('start-unlock-problems');
}
