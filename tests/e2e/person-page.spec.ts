/** The person's page: one time axis, and the next step in plain words. */
import { expect } from '@playwright/test';
import { routes } from '../../renderer/routes.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { Journey } from '../support/journey.ts';
import { ask, onDay, seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

function interpretedBy(name: string) {
  return { interpreter: { used: 'yes' as const, name, language: 'Tigrinya' }, language: 'Tigrinya' };
}

test('what was told, who interpreted and what was seen stand on one axis, with the next step', async ({ app }) => {
  const { page } = app;
  const journey = new Journey(page);
  await journey.createVault(vault);
  await seedPerson(page, { chosenName: 'ሰላም', caseReference: '2026-0001' }, []);
  const { personId } = await seedPerson(page, { chosenName: 'نور الدين', caseReference: '2026-0002' }, [
    { text: 'We slept in the yard.', circumstances: { ...onDay('2026-05-01'), ...interpretedBy('Y. Kidane') } },
    { text: 'They took us by lorry.', circumstances: { ...onDay('2026-03-03'), ...interpretedBy('A. Berhe') } },
    { text: 'Then we', sealed: false },
  ]);
  await ask(page, 'exposure.keep', {
    personId,
    id: null,
    basedOn: 0,
    changeReason: '',
    document: {
      kind: 'photographs',
      when: { spoken: 'in April', earliest: '2026-04-01', latest: '2026-04-30' },
      what: 'Nine photographs of houses',
      shownBy: 'DC Osei',
      notes: '',
    },
  });

  await test.step('the page, oldest first', async () => {
    await reload(journey, 'نور الدين');
    const titles = page.locator('.moj-timeline__title');
    await expect(titles).toHaveText([/^Account 2/, 'Seen or been told', /^Account 1/]);
    await expect(page.getByText('Changed: before, it was A. Berhe')).toBeVisible();
    await expect(
      page.getByRole('img', { name: /^Time from 3 March 2026 to 1 May 2026: 2 accounts, 1 change/ }),
    ).toBeVisible();
    await expectAccessible(page, 'the person’s page');
  });

  await test.step('the next step says only what the record shows', async () => {
    const next = page.getByRole('region', { name: 'Next step' });
    await expect(next).toContainText('is not sealed yet');
    await expect(next).toContainText('2 accounts have not been looked at beside the others yet.');
    await expect(next).toContainText('had seen or been told anything before accounts 1 and 2');
    await expect(next).toContainText(/The last account was given \d+ days ago, and nothing is planned after it\./);
  });

  await test.step('looking at the accounts beside each other is a step done', async () => {
    await journey.openGrowthView();
    await journey.backToPerson('نور الدين');
    await expect(page.getByText('have not been looked at')).toHaveCount(0);
  });

  await test.step('a person without accounts is told where to begin', async () => {
    await journey.keyboard.press(journey.link('People').first());
    await journey.keyboard.press(journey.link('ሰላም'));
    await journey.onPage('ሰላም');
    await expect(page.getByText('No account has been recorded yet. Record the first one.')).toBeVisible();
    await expectAccessible(page, 'a person without accounts');
  });
});

/** What was seeded past the screen shows once the list is asked anew. */
async function reload(journey: Journey, chosenName: string): Promise<void> {
  await journey.keyboard.press(journey.link('Verify a bundle'));
  await journey.onPage('Verify a bundle');
  await journey.keyboard.press(journey.link('People').first());
  await journey.keyboard.press(journey.link(chosenName));
  await journey.onPage(chosenName);
}

test('a name longer than a line leaves every screen as wide as the window', async ({ app }) => {
  const { page } = app;
  const journey = new Journey(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await journey.createVault(vault);
  const { personId } = await seedPerson(page, { chosenName: 'ሰላም'.repeat(60), caseReference: '2026-0001' }, [
    { text: 'L'.repeat(400), circumstances: { ...onDay('2026-05-01'), interviewer: 'ሃለ'.repeat(90) } },
  ]);
  for (const [address, heading] of [
    [routes.people, 'People'],
    [routes.person(personId), /^ሰላም/],
    [routes.plans(personId), 'Interview plans'],
    [routes.newPlan(personId), 'Plan an interview'],
    [routes.continuity(personId), 'Who interpreted which account'],
    [routes.exposures(personId), 'What they had seen or been told'],
  ] as const) {
    await page.evaluate((hash) => location.assign(`#${hash}`), address);
    await journey.onPage(heading);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  }
});
