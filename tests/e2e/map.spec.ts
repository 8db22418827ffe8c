/** All accounts of a person at once: the map by keyboard, from a cell to the passage in its account, and the chart of words first told. */
import { expect } from '@playwright/test';
import { Screenshots } from '../../build/demo/screenshots.ts';
import { researchFindings } from '../../shared/domain/research-findings.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { Journey } from '../support/journey.ts';
import { ask, onDay, seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const person = { chosenName: 'هناء ሰላም', caseReference: '2026-0001' };

const men = 'Two men came to the house with a dog.';
const bag = 'They searched my bag.';
const letters = 'I hid the letters under the stove.';
const started = 'We worked from six in the morning.';
const startedAtFive = 'We worked from five in the morning.';

function given(spoken: string, day: string) {
  return { given: { ...onDay(day).given, spoken } };
}

test('what was told is read across all accounts, by keyboard', async ({ app }) => {
  const { page } = app;
  const journey = new Journey(page);
  const screenshots = new Screenshots(page, test.info().outputPath('screens'));
  await journey.createVault(vault);
  const { personId } = await seedPerson(page, person, [
    { text: `${men} ${bag} ${started}`, circumstances: given('في الشتاء', '2026-01-12') },
    {
      text: `${men} ${letters}`,
      circumstances: {
        ...given('ድሕሪ ፋሲካ', '2026-04-13'),
        interpreter: { used: 'yes', name: 'أحمد بن يوسف', language: 'Arabic' },
      },
    },
    { text: letters, circumstances: given('one Tuesday', '2026-05-12') },
    { text: `${letters} ${men} ${startedAtFive}`, circumstances: given('last week', '2026-06-15') },
  ]);
  await ask(page, 'exposure.keep', {
    personId,
    id: null,
    basedOn: 0,
    changeReason: '',
    document: {
      kind: 'photographs',
      when: { ...onDay('2026-05-02').given, spoken: 'in May' },
      what: 'Six photographs',
      shownBy: '',
      notes: '',
    },
  });
  await journey.keyboard.press(journey.link('Interpreters'));
  await journey.keyboard.press(journey.link('People'));
  await journey.keyboard.press(journey.link(person.chosenName));
  const map = page.getByRole('grid');
  const cell = page.locator('.unfold-map :focus');
  const beside = page.locator('.unfold-beside');

  await test.step('the map is reached from the person, with the note on how to read it', async () => {
    await journey.keyboard.press(journey.link('Map of accounts'));
    await journey.onPage('Map of accounts');
    await journey.keyboard.press(page.locator('summary', { hasText: 'How to read' }));
    for (const { source } of researchFindings) await expect(page.getByText(`(${source})`)).toBeVisible();
    await journey.keyboard.press(page.locator('summary', { hasText: 'How to read' }));
    await expect(map.getByRole('columnheader')).toHaveCount(5);
    await expect(map.getByRole('columnheader').nth(2)).toContainText('Account 2');
    await expect(map.getByRole('columnheader').nth(2)).toContainText('ድሕሪ ፋሲካ');
    await expectAccessible(page, 'the map');
    await screenshots.take('map');
  });

  await test.step('arrow keys go from cell to cell, and each is said in words', async () => {
    await journey.keyboard.reach(map.locator('[tabindex="0"]'));
    await expect(cell).toContainText(men);
    await expect(cell).toContainText('; told again in account 2; not told in account 3; returned in account 4.');
    await expect(cell).toHaveRole('rowheader');
    for (const words of ['first told', 'told again', 'not told', 'returned']) {
      await page.keyboard.press('ArrowRight');
      await expect(cell).toHaveText(words);
      await expect(cell).toHaveRole('gridcell');
    }
    await expect(beside).toContainText(/Account 4: returned.*Two men came to the house with a dog/);
    await page.keyboard.press('ArrowDown');
    await expect(cell).toHaveText('not told');
    await expect(beside).toContainText('It may not have been asked about in this account.');
    await page.keyboard.press('ArrowDown');
    await expect(cell).toHaveText('returned, differs');
    await page.keyboard.press('Control+End');
    await expect(cell).toHaveText('told again');
    await page.keyboard.press('Home');
    await expect(cell).toContainText(letters);
    await expect(map.getByRole('rowheader', { name: /^First told in account 2/ })).toBeVisible();
  });

  await test.step('only what differs, or returned, can be shown', async () => {
    const choice = page.getByRole('group', { name: 'Passages to show' });
    await journey.keyboard.choose(choice.getByLabel('differs (1)'));
    await expect(map.locator('.unfold-map__cell')).toHaveCount(4);
    await expect(map).toContainText(started);
    await journey.keyboard.choose(choice.getByLabel('told in one account only (1)'));
    await expect(map).toContainText(bag);
    await expect(map).not.toContainText(started);
    await journey.keyboard.choose(choice.getByLabel('all (4)'));
  });

  await test.step('the chart has the same in a picture and in a table', async () => {
    await journey.keyboard.reach(page.getByRole('tab', { selected: true }));
    await page.keyboard.press('ArrowRight');
    await expect(
      page.getByRole('img', { name: /account 1, 20 words; account 2, 7 words; account 3, 0 words/ }),
    ).toBeVisible();
    const table = page.getByRole('table', { name: 'The same as a table' });
    await expect(
      table.getByRole('row', { name: /^Account 2 .* 7 Interpreter I1: أحمد بن يوسف, Arabic/ }),
    ).toBeVisible();
    await expect(
      table.getByRole('row', { name: /^Seen or been told S1 in May 2 May 2026 .*Six photographs/ }),
    ).toBeVisible();
    await expect(page.getByText('A larger number says only that more was told for the first time.')).toBeVisible();
    await expectAccessible(page, 'the growth chart');
    await screenshots.take('growth-chart');
    await page.keyboard.press('ArrowLeft');
  });

  await test.step('Enter opens the passage in its account', async () => {
    await journey.keyboard.reach(map.locator('[tabindex="0"]'));
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await journey.onPage('What was first told when');
    const passage = page.getByRole('option', { selected: true });
    await expect(passage).toContainText(men);
    await expect(passage).toBeFocused();
    await journey.keyboard.press(journey.link('Map of accounts'));
    await journey.onPage('Map of accounts');
  });
});

test('a person without a sealed account has no map yet', async ({ app }) => {
  const journey = new Journey(app.page);
  await journey.createVault(vault);
  await journey.addPerson(person);
  await journey.keyboard.press(journey.link('Map of accounts'));
  await journey.onPage('Map of accounts');
  await expect(app.page.getByText('No account has been sealed yet.')).toBeVisible();
});
