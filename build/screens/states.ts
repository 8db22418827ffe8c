/** What is done on a screen so that it shows more than when it opens. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningApp } from '../../tests/support/start-app.ts';

export type State = (app: RunningApp) => Promise<void>;

/** Sends the form as it stands, and waits for what is wrong with it. */
export const afterSubmit: State = async ({ page }) => {
  await page.locator('main form button[type=submit]').last().click();
  await page.locator('.govuk-error-summary').waitFor();
};

/** Opens the form in which the record on screen is changed. */
export const afterChange: State = async ({ page }) => {
  await page.getByRole('button', { name: /^Change/ }).click();
  await page.locator('main form').waitFor();
};

export const afterChangeSubmitted: State = async (app) => {
  await afterChange(app);
  await afterSubmit(app);
};

/** Tries to seal a draft that is not complete. */
export const afterSealing: State = async ({ page }) => {
  await button(page, 'Seal this account').click();
  await page.locator('.govuk-error-summary').waitFor();
};

/** Goes to another part of the screen. */
export function afterTab(name: string): State {
  return async ({ page }) => {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tab', { name, selected: true }).waitFor();
  };
}

export function afterSearch(words: string): State {
  return async ({ page }) => {
    await page.getByLabel('What to search for', { exact: true }).fill(words);
    await page.locator('main').getByRole('button', { name: 'Search', exact: true }).click();
    await page.locator('main').getByRole('status').filter({ hasText: /found/i }).waitFor();
  };
}

/** Brings in a file of these lines as far as what was read. */
export function afterPreview(folder: string, lines: readonly string[]): State {
  return async (app) => {
    const path = join(folder, 'statement.txt');
    await writeFile(path, lines.join('\n'));
    await chooseFile(app, 'Choose a file', path);
    await button(app.page, 'Look at what was read').click();
    await button(app.page, 'Take it into a new draft').waitFor();
  };
}

/** Writes a bundle into a folder of the case's own. */
export function afterExport(folder: string, caseReference: string): State {
  return async (app) => {
    const { page } = app;
    await mkdir(bundleFolder(folder, caseReference), { recursive: true });
    await page.getByLabel('Who is it for?', { exact: true }).fill('Crown Prosecution Service');
    await page.getByLabel('Why is it being given?', { exact: true }).fill('Early advice');
    await chooseFile(app, 'Choose a folder', bundleFolder(folder, caseReference));
    await button(page, 'Export the bundle').click();
    await page.getByRole('heading', { name: 'Bundle exported' }).waitFor({ timeout: 90_000 });
  };
}

/** Verifies the bundle that was exported before. */
export function afterVerifying(folder: string, caseReference: string, forceCode: string): State {
  return async (app) => {
    const bundle = join(bundleFolder(folder, caseReference), `${forceCode}-${caseReference}-b001.zip`);
    await chooseFile(app, 'Choose a bundle', bundle);
    await button(app.page, 'Verify').click();
    await app.page.getByRole('heading', { name: 'Whole and authentic' }).waitFor({ timeout: 60_000 });
  };
}

async function chooseFile(app: RunningApp, buttonText: string, path: string): Promise<void> {
  app.willChoose(path);
  await button(app.page, buttonText).click();
  await app.page.getByText(/^Chosen: /).waitFor();
}

function bundleFolder(folder: string, caseReference: string): string {
  return join(folder, caseReference);
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}
