/** An account recorded through an interpreter: chosen from the register, what to attend to while recording, sealed and followed, by keyboard alone. */
import { expect } from '@playwright/test';
import { checkWords } from '../../shared/domain/bundle/interpreting-wording.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { InterpretingJourney } from '../support/interpreting-journey.ts';
import { onDay, seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const person = { chosenName: 'ሰላም', caseReference: '2026-0001' };

test('an account is recorded through an interpreter of the register', async ({ app }) => {
  const { page } = app;
  const journey = new InterpretingJourney(page);
  const { keyboard, toAttendTo } = journey;
  await journey.createVault(vault);
  await keyboard.press(journey.link('Interpreters'));
  await journey.addInterpreter({ name: 'ለታይ ሃይለ', language: 'Tigrinya', dialects: 'Keren', paitNumber: 'P-1001' });
  await journey.addInterpreter({ name: 'عمر حسن', language: 'Arabic', dialects: 'Sudanese' });
  await seedPerson(page, person, [
    {
      text: 'We slept in the yard behind the bakery. There were nine of us in one room.',
      circumstances: {
        ...onDay('2026-03-03'),
        interpreter: { used: 'yes', name: 'Letay H.', language: 'Tigrinya' },
      },
    },
  ]);
  await keyboard.press(journey.link('People'));
  await keyboard.press(journey.link(person.chosenName));

  await test.step('what was said, and its circumstances', async () => {
    await journey.writeAccount({
      kind: 'abe-video-interview',
      spoken: '11 May',
      earliest: '2026-05-11',
      latest: '2026-05-11',
      place: 'The quiet room',
      interviewer: 'DC J. Hale',
      language: 'Tigrinya',
      interpreter: { reason: 'Not answered yet.' },
      text: 'We slept in the yard behind the bakery. There were eleven of us in one room.',
    });
    await journey.openTab('Circumstances');
  });

  await test.step('before anybody is chosen, it says what is missing', async () => {
    await journey.answerThatOneWasUsed();
    await expect(toAttendTo).toContainText('The interpreter is not in the register');
    await expect(toAttendTo).toContainText('confirmed that they understood the dialect');
    await expectAccessible(page, 'an interpreter who is not chosen yet');
  });

  await test.step('somebody without a PAIT number asks for a reason and who authorised it', async () => {
    await journey.chooseFromRegister('عمر حسن');
    await expect(journey.field('Interpreter’s name')).toHaveValue('عمر حسن');
    await expect(journey.field('Language interpreted')).toHaveValue('Arabic');
    await expect(toAttendTo).not.toContainText('not in the register');
    await expect(toAttendTo).toContainText('no PAIT number');
    await keyboard.fill(journey.field('Why was this interpreter needed?'), 'Nobody on the list was free that night.');
    await keyboard.fill(journey.field('Who authorised it?'), 'DI Osei');
    await expect(toAttendTo).not.toContainText('no PAIT number');
    await expect(toAttendTo).toContainText('Another interpreter than in account 1.');
    await expectAccessible(page, 'an interpreter without a PAIT number');
  });

  await test.step('somebody outside the register is named anew', async () => {
    await journey.chooseFromRegister('Not in the register');
    await expect(journey.field('Interpreter’s name')).toHaveValue('');
    await keyboard.fill(journey.field('Interpreter’s name'), 'Letay H.');
    await expect(toAttendTo).not.toContainText('Another interpreter than in account 1.');
    await keyboard.fill(journey.field('Why was this interpreter needed?'), '');
    await keyboard.fill(journey.field('Who authorised it?'), '');
    await expect(toAttendTo).toContainText('The interpreter is not in the register');
  });

  await test.step('everything about how the chosen one was used', async () => {
    await journey.chooseFromRegister('ለታይ ሃይለ');
    await expect(journey.field('Language interpreted')).toHaveValue('Tigrinya');
    await expect(journey.field('Why was this interpreter needed?')).toBeHidden();
    await keyboard.fill(journey.field('Dialect interpreted'), 'Keren');
    await keyboard.select(journey.field('How did the interpreter take part?'), 'By telephone');
    await keyboard.select(journey.field('How did they interpret?'), 'After each turn');
    await keyboard.fill(journey.field('Job number of the booking'), 'J-77');
    await keyboard.fill(journey.field('Interpreting began'), '14:05');
    await keyboard.fill(journey.field('Interpreting ended'), '15:40');
    await journey.tick(checkWords['dialect-understood-by-the-person']);
    await journey.tick(checkWords.independence);
    await expect(toAttendTo).not.toContainText('dialect');
    await journey.tick('The interpreter was left alone with the person');
    await expect(toAttendTo).toContainText('Record how long, why, and what was said.');
    await journey.tick('The interpreter was left alone with the person');
    await expect(toAttendTo).not.toContainText('left alone');
    await journey.tick('The interpreter took the statement');
    await keyboard.fill(journey.field('Problems with interpreting'), 'መስመር ተቋሪጹ (the line broke off).');
    await expectAccessible(page, 'how an interpreter was used');
    await page.getByText(/^Saved at/).waitFor();
  });

  await test.step('the draft opens again as it was left', async () => {
    await journey.backToPerson(person.chosenName);
    await keyboard.press(page.getByRole('link', { name: /draft/i }).first());
    await journey.onPage('Record an account');
    await journey.openTab('Circumstances');
    await expect(journey.register.locator('option:checked')).toContainText('ለታይ ሃይለ');
    await expect(journey.field(checkWords.independence)).toBeChecked();
  });

  await test.step('the sealed account tells all of it in words', async () => {
    await journey.sealAccount();
    const rows = page.locator('.govuk-summary-list__row');
    await expect(rows.filter({ hasText: 'How the interpreter took part' })).toContainText('By telephone');
    await expect(rows.filter({ hasText: 'Checked' })).toContainText(checkWords.independence);
    await expect(rows.filter({ hasText: 'Problems with interpreting' })).toContainText('the line broke off');
    await expect(rows.filter({ hasText: 'Also recorded' })).toContainText('The interpreter took the statement');
    await expectAccessible(page, 'a sealed account that was interpreted');
  });

  await test.step('who interpreted which account follows it', async () => {
    await journey.backToPerson(person.chosenName);
    await keyboard.press(
      page.getByRole('navigation', { name: 'This person' }).getByRole('link', { name: 'Interpreters' }),
    );
    await journey.onPage('Who interpreted which account');
    const row = page
      .getByRole('table', { name: /order in which they were given/ })
      .getByRole('row')
      .nth(2);
    await expect(row).toContainText('PAIT P-1001');
    await expect(row).toContainText('By telephone, after each turn');
    await expect(row.getByRole('listitem')).toHaveText([
      /^The interpreter took the statement\./,
      /^Another interpreter than in account 1\./,
    ]);
  });

  await test.step('from the passage that differs, to why it differs', async () => {
    await journey.backToPerson(person.chosenName);
    await journey.openGrowthView();
    const list = page.getByRole('listbox', { name: /^Passages/ });
    await keyboard.press(list.locator('[tabindex="0"]'), 'Home');
    await expect(journey.link('Record why this differs')).toBeHidden();
    await page.keyboard.press('n');
    await expectAccessible(page, 'a passage that differs');
    await keyboard.press(journey.link('Record why this differs'));
    await journey.onPage('Why account 2 differs here');
    await expect(page.getByText('There were eleven of us in one room.')).toBeVisible();
  });
});
