/** A long account in the growth view: only what is near the screen is in the document, and every passage can still be reached. By keyboard. */
import { expect } from '@playwright/test';
import { inventAccount } from '../../build/benchmark/invented-accounts.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { Journey } from '../support/journey.ts';
import { onDay, seedPerson } from '../support/seed.ts';

const person = { chosenName: 'Selam', caseReference: '2026-0001' };
const told = inventAccount(20_000, 5);
const leftOut = told[900] ?? '';
const added = 'A woman called Rahel gave me her telephone.';
const again = [...told.slice(0, 900), ...told.slice(901, 1_100), added, ...told.slice(1_100)];
const all = 1_294;

test('every passage of a long account can be reached, whatever is in the document', async ({ app }) => {
  expect(again).toHaveLength(all);
  const { page } = app;
  const journey = new Journey(page);
  await journey.createVault({ officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' });
  await seedPerson(page, person, [
    { text: told.join(' '), circumstances: onDay('2026-03-03') },
    { text: again.join(' '), circumstances: onDay('2026-05-11') },
  ]);
  await journey.keyboard.press(journey.link('Interpreters'));
  await journey.keyboard.press(journey.link('People'));
  await journey.keyboard.press(journey.link(person.chosenName));
  await journey.openGrowthView();
  const options = page.getByRole('option');
  const inHand = page.getByRole('option', { selected: true });

  await test.step('a passage says which of how many it is', async () => {
    expect(await options.count()).toBeLessThan(200);
    await expect(inHand).toHaveAttribute('aria-posinset', '1');
    await expect(inHand).toHaveAttribute('aria-setsize', `${all}`);
    await expectAccessible(page, 'a long account');
  });

  await test.step('the next change is found far below, and what stands around it', async () => {
    await journey.keyboard.press(inHand, 'n');
    await expect(inHand).toBeFocused();
    await expect(inHand).toContainText(added);
    await expect(inHand).toBeInViewport({ ratio: 1 });
    await expect(inHand).toHaveAttribute('aria-posinset', '1100');
    await expect(options.filter({ hasText: told[1_099] ?? '' })).toBeInViewport();
    await expect(options.filter({ hasText: told[1_100] ?? '' })).toBeAttached();
    expect(await options.count()).toBeLessThan(300);
  });

  await test.step('the last and the first', async () => {
    await page.keyboard.press('End');
    await expect(inHand).toHaveAttribute('aria-posinset', `${all}`);
    await expect(inHand).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('k');
    await expect(inHand).toHaveAttribute('aria-posinset', `${all - 1}`);
    await page.keyboard.press('Home');
    await expect(inHand).toHaveAttribute('aria-posinset', '1');
    await expect(inHand).toBeInViewport({ ratio: 1 });
  });

  await test.step('the passage in hand stays in hand, and in the document, while the account is scrolled', async () => {
    await page.mouse.move(400, 500);
    for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 1_500);
    await expect(options.filter({ hasText: told[0] ?? '' })).not.toBeInViewport();
    await expect.poll(() => options.count()).toBeLessThan(300);
    await expect(inHand).toBeFocused();
    await page.keyboard.press('j');
    await expect(inHand).toHaveAttribute('aria-posinset', '2');
    await expect(inHand).toBeInViewport({ ratio: 1 });
  });

  await test.step('a filter leaves what it shows, and says how many it does not', async () => {
    const before = page.getByRole('checkbox', { name: /^told before \(/ });
    await expect(before).toHaveAccessibleName('told before (1,293)');
    await journey.keyboard.press(before, 'Space');
    await expect(options).toHaveCount(1);
    await expect(options).toContainText('1,099 passages not shown');
    await expect(options).toHaveAttribute('aria-setsize', '1');
    await expect(page.getByRole('checkbox', { name: 'first told here (1)' })).toBeChecked();
    await expectAccessible(page, 'a long account, filtered');
  });

  await test.step('what is not repeated leads to its place in the account that told it', async () => {
    const notRepeated = page.getByRole('region', { name: 'Told earlier, not repeated here' }).getByRole('listitem');
    await expect(notRepeated).toHaveCount(1);
    await expect(notRepeated).toContainText(leftOut);
    await expect(notRepeated).toContainText('2026-03-03');
    await journey.keyboard.press(notRepeated.getByRole('link', { name: 'Account 1' }));
    await expect(page.getByRole('listbox', { name: 'Passages of account 1' })).toBeVisible();
    await expect(inHand).toContainText(leftOut);
    await expect(inHand).toBeFocused();
    await expect(inHand).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.unfold-beside')).toContainText('Passage 901 of');
  });
});
