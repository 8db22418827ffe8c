/** Planning a first and a further interview by keyboard alone, with what was asked before and what the person has not yet said in view. */
import { expect } from '@playwright/test';
import { Screenshots } from '../../build/demo/screenshots.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { PlanningJourney } from '../support/planning-journey.ts';
import { onDay, seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

const interview = `Interviewer: Who drove the car?
ሰላም: Hasan drove. We passed Kassala. “ብካሳላ ሓሊፍና።”
Interviewer: Was Yusuf there?
ሰላም: There was a man.`;

const accounts = [
  { text: 'I came by lorry with two men. They took my passport.', circumstances: onDay('2026-03-01') },
  {
    text: interview,
    circumstances: {
      ...onDay('2026-03-20'),
      kind: 'abe-video-interview' as const,
      interviewer: 'DC P. Osei',
      language: 'Tigrinya',
      interpreter: { used: 'yes' as const, name: 'T. Haile', language: 'Tigrinya' },
    },
  },
  { text: interview, circumstances: onDay('2026-04-02') },
];

test('a first interview needs no ground, and everything in its plan is still unsaid', async ({ app }) => {
  const { page } = app;
  const journey = new PlanningJourney(page);
  await journey.createVault(vault);
  await journey.addPerson({ chosenName: 'نور', caseReference: '2026-0002' });
  await journey.openPersonLink('نور', 'Plans');
  await journey.onPage('Interview plans');
  await expect(page.getByText('has been sealed yet')).toBeVisible();
  await expectAccessible(page, 'no plans');
  await journey.keyboard.press(journey.button('Plan an interview'));
  await journey.onPage('Plan an interview');
  await expectAccessible(page, 'an empty plan');

  await journey.keyboard.press(journey.button('Save the plan'));
  await expect(page.getByRole('alert')).toContainText('Enter what this interview is called.');
  await journey.keyboard.fill(journey.field('What is this interview called?'), 'First account');
  await journey.addLine('Add a topic', 'البيت في ليدز');
  await expect(journey.page.getByRole('group', { name: 'Topic 1 of 1' })).toContainText('Not yet said by نور: البيت');
  await expect(page.getByRole('heading', { name: 'Why ask again' })).toHaveCount(0);
  await journey.keyboard.press(journey.button('Save the plan'));
  await journey.onPage('First account');
  await expectAccessible(page, 'a first plan');
});

test('a further interview shows what was asked, says why, and gives nothing away unseen', async ({ app }) => {
  const { page } = app;
  const journey = new PlanningJourney(page);
  const screenshots = new Screenshots(page, test.info().outputPath('screens'));
  await journey.createVault(vault);
  await seedPerson(page, { chosenName: 'ሰላም', caseReference: '2026-0001' }, accounts);
  await journey.keyboard.press(journey.link('Verify a bundle'));
  await journey.openPersonLink('ሰላም', 'Plans');
  await journey.onPage('Interview plans');

  await test.step('what was asked before, by whom, how often and how long ago', async () => {
    const before = page.getByRole('region', { name: 'What was asked before' });
    await expect(before).toContainText('3 sealed accounts, 4 recorded questions');
    await expect(before.getByRole('row', { name: /DC J\. Hale/ })).toContainText(/2.*days ago/);
    await expect(before).toContainText(
      /“Who drove the car\?”, 2 times: account 2 \(\d+ days ago\), 3 \(\d+ days ago\)/,
    );
    await expectAccessible(page, 'plans');
    await screenshots.take('plans');
  });

  await test.step('details that the person has not said are marked as they are typed', async () => {
    await journey.keyboard.press(journey.button('Plan an interview'));
    await journey.onPage('Plan an interview');
    await journey.keyboard.fill(journey.field('What is this interview called?'), 'Second ABE interview');
    await journey.keyboard.fill(journey.field('Objectives'), 'Hear about the passport and the lorry.');
    await journey.addLine('Add a topic', 'Hassan and the two men in Kassala');
    await journey.addLine('Add a topic', 'Yusuf and the 4,000 pounds');
    await journey.addLine('Add a topic', 'ካሳላ ናብ ካርቱም');
    const topic = (number: number) => page.getByRole('group', { name: `Topic ${number} of 3` });
    await expect(topic(2)).toContainText('Not yet said by ሰላም: Yusuf, 4,000 pounds');
    await expect(topic(3)).toContainText('Not yet said by ሰላም: ካርቱም');
    await expect(topic(1)).not.toContainText('Not yet said');
  });

  await test.step('topics change places by keyboard, and the focus goes with them', async () => {
    await journey.keyboard.press(journey.button('Move topic 3 up'));
    await expect(journey.button('Move topic 2 up')).toBeFocused();
    await expect(journey.field('Topic 2')).toHaveValue('ካሳላ ናብ ካርቱም');
    await expect(page.getByText('Moved to 2 of 3')).toBeAttached();
    await journey.keyboard.reach(journey.field('Topic 2'));
    await page.keyboard.press('Alt+ArrowDown');
    await expect(journey.field('Topic 3')).toBeFocused();
    await expect(journey.field('Topic 3')).toHaveValue('ካሳላ ናብ ካርቱም');
  });

  await test.step('it is refused until every answer is there', async () => {
    await journey.keyboard.fill(journey.field('Who will interview'), 'DC P. Osei');
    await expect(page.getByText('The interviewer of account 3 was')).toBeVisible();
    await journey.keyboard.fill(journey.field('Place'), 'غرفة المقابلة، الطابق الأول');
    await journey.addParts('Add a decision', 'Two sessions, with a break between', 'DI M. Price');
    await journey.keyboard.press(journey.button('Save the plan'));
    const alert = page.getByRole('alert');
    await expect(alert.getByRole('listitem')).toHaveText([
      'Select at least one ground for a further interview.',
      'Enter why a further interview is needed.',
      'Enter which alternatives were considered.',
      'Enter how the person’s interest was considered.',
      'Select whether the CPS was consulted.',
      'Enter who authorised it.',
    ]);
    await expectAccessible(page, 'a further interview without its ground');
    await screenshots.take('plan-refused');
    await journey.toggle('The person indicates that they have something to add');
    await journey.keyboard.fill(journey.field('Why is a further interview needed?'), 'She rang and asked for it.');
    await journey.keyboard.fill(journey.field('Which alternatives were considered?'), 'A statement in writing.');
    await journey.keyboard.fill(journey.field('How was the person’s interest considered?'), 'She chose the day.');
    await journey.keyboard.choose(page.getByRole('group', { name: 'Was the CPS consulted?' }).getByLabel('Yes'));
    await journey.keyboard.fill(journey.field('Who authorised it?'), 'DI M. Price');
    await expectAccessible(page, 'a plan being entered');
    await screenshots.take('plan-form');
    await journey.keyboard.press(journey.button('Save the plan'));
  });

  await test.step('the plan as it was kept, with what is still unsaid', async () => {
    await journey.onPage('Second ABE interview');
    await expect(page.getByText('Not yet said by ሰላም: Yusuf, 4,000 pounds')).toBeVisible();
    await expect(page.locator('ol mark').first()).toHaveText('Yusuf');
    await expect(page.getByText('She rang and asked for it.')).toBeVisible();
    await expectAccessible(page, 'a plan');
    await screenshots.take('plan');
  });

  await test.step('a later change says why', async () => {
    await journey.keyboard.press(journey.button('Change this plan'));
    await journey.onPage('Change the plan');
    await journey.keyboard.press(journey.button('Remove topic 2'));
    await journey.keyboard.press(journey.button('Save the plan'));
    await expect(page.getByRole('alert')).toContainText('Enter why this is being changed.');
    await journey.keyboard.fill(journey.field('Why is this being changed?'), 'It would tell her a name.');
    await journey.keyboard.press(journey.button('Save the plan'));
    await journey.onPage('Second ABE interview');
    await journey.keyboard.press(page.locator('summary', { hasText: 'All 2 versions' }));
    await expect(page.getByText('It would tell her a name.')).toBeVisible();
  });
});
