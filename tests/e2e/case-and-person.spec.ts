/** A case and the person in it, entered and corrected by keyboard alone. */
import { expect } from '@playwright/test';
import { Screenshots } from '../../build/demo/screenshots.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { PlanningJourney } from '../support/planning-journey.ts';
import { ask, seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

test('a case with its facts, and a person with all that must be known before they are asked', async ({ app }) => {
  const { page } = app;
  const journey = new PlanningJourney(page);
  const screenshots = new Screenshots(page, test.info().outputPath('screens'));
  await journey.createVault(vault);
  await journey.addPerson({ chosenName: 'ሰላም', caseReference: '2026-0001' });
  const { personId } = await seedPerson(page, { chosenName: 'نور', caseReference: '2026-0001' }, []);

  await test.step('the facts of the case', async () => {
    await journey.keyboard.press(journey.link('People').first());
    await journey.onPage('People');
    await journey.keyboard.press(journey.link('2026-0001').first());
    await journey.onPage('Case 2026-0001');
    await expect(page.getByRole('table', { name: 'People in this case' }).getByRole('row')).toHaveCount(3);
    await expectAccessible(page, 'a case without facts');
    await journey.keyboard.press(journey.button('Enter the facts of the case'));
    await journey.onPage('Facts of the case');
    await journey.keyboard.fill(journey.field('Operation name'), 'Operation Heron');
    await journey.keyboard.fill(journey.field('Unique reference number (URN)'), '01TY1234526');
    await journey.addLine('Add a crime reference', 'TOY/26/00123');
    await journey.addLine('Add an offence', 'Modern Slavery Act 2015, section 1');
    await journey.addLine('Add an offence', 'Modern Slavery Act 2015, section 2');
    await expectAccessible(page, 'the facts of a case');
    await screenshots.take('case-form');
    await journey.keyboard.press(journey.button('Save the facts of the case'));
    await journey.onPage('Operation Heron');
    await expect(page.getByText('Modern Slavery Act 2015, section 2')).toBeVisible();
  });

  await test.step('a later change asks for a reason, and keeps what stood there before', async () => {
    await journey.keyboard.press(journey.button('Change the facts of the case'));
    await journey.onPage('Facts of the case');
    await journey.keyboard.press(journey.button('Remove offence 2'));
    await expect(journey.button('Add an offence')).toBeFocused();
    await journey.keyboard.press(journey.button('Save the facts of the case'));
    await expect(page.getByRole('alert')).toContainText('Enter why this is being changed.');
    await expectAccessible(page, 'a change without a reason');
    await journey.keyboard.fill(journey.field('Why is this being changed?'), 'Advice from the CPS.');
    await journey.keyboard.press(journey.button('Save the facts of the case'));
    await journey.onPage('Operation Heron');
    await journey.keyboard.press(page.locator('summary', { hasText: 'All 2 versions' }));
    await expect(page.getByText('Advice from the CPS.')).toBeVisible();
    await expectAccessible(page, 'a case');
    await screenshots.take('case');
  });

  await test.step('a complainant of modern slavery is eligible by law, and may decline', async () => {
    await journey.openPersonLink('ሰላም', 'Profile');
    await journey.onPage('Profile');
    await expectAccessible(page, 'an empty profile');
    await journey.keyboard.press(journey.button('Enter the profile'));
    await journey.onPage('Change the profile');
    await journey.toggle('Witness');
    await journey.toggle('Suspected of an offence');
    await journey.toggle('Complainant of an offence under section 1 or 2');
    await journey.toggle('The defence of section 45 may arise');
    await expect(journey.field('Complainant')).toBeChecked();
    await expect(journey.field('Intimidated: complainant of modern slavery (section 17(4))')).toBeChecked();
    await expect(journey.field('What it is based on')).toHaveValue(/section 17\(4\)/);
    await journey.keyboard.choose(journey.field('Declines assistance'));
  });

  await test.step('names in every script and order, languages, and a date in another calendar', async () => {
    await journey.addParts('Add a name', 'ሰላም ተስፋይ ሃይለ', 'as she writes it');
    await journey.addParts('Add a name', 'سلام تسفاي', 'in her school papers');
    await journey.addParts('Add a name', 'Selam Tesfay Haile', 'transliteration');
    await journey.keyboard.reach(journey.in('Name 3 of 3', 'Name'));
    await page.keyboard.press('Alt+ArrowUp');
    await expect(journey.in('Name 2 of 3', 'Name')).toHaveValue('Selam Tesfay Haile');
    await expect(journey.in('Name 2 of 3', 'Name')).toBeFocused();
    await journey.keyboard.select(
      journey.field('Which calendar did they speak of, when saying when they were born?'),
      'Ethiopian',
    );
    await journey.keyboard.fill(journey.field('As it was spoken'), 'I was born in the year 2009 by our calendar');
    await expect(journey.button('Use between 11 September 2016 and 10 September 2017')).toBeVisible();
    await journey.keyboard.fill(journey.field('Day, if known'), '31');
    await journey.keyboard.select(journey.field('Month, if known'), '1 Meskerem');
    await journey.keyboard.fill(journey.in('The date in that calendar, where it was said', 'Year'), '2009');
    await expect(page.getByText('This calendar has no such date.')).toBeVisible();
    await expectAccessible(page, 'a day that the calendar does not have');
    await journey.keyboard.fill(journey.field('Day, if known'), '1');
    await expect(journey.button('Use 11 September 2016')).toBeVisible();
    await journey.keyboard.fill(journey.field('Day, if known'), '');
    await screenshots.take('profile-other-calendar');
    await journey.keyboard.press(journey.button('Use between 11 September 2016 and 10 October 2016'));
    await journey.addParts('Add a language', 'Tigrinya', 'Akele Guzay', 'reads, writes a little');
    await journey.keyboard.fill(journey.field('Communication needs'), 'Short sentences; a break every half hour.');
    await journey.keyboard.fill(journey.field('How to reach them safely'), 'Through the support worker only');
    await journey.keyboard.fill(journey.field('Code word'), 'ቤተ-መጻሕፍቲ');
    await journey.toggle('Leave no voicemail');
    await expectAccessible(page, 'a profile being entered');
    await screenshots.take('profile-form');
    await journey.keyboard.press(journey.button('Save the profile'));
    await journey.onPage('Profile');
    for (const words of ['سلام تسفاي', 'Leave no voicemail', 'The person declines assistance.']) {
      await expect(page.getByText(words)).toBeVisible();
    }
    await expect(page.getByText('between 11 September 2016 and 10 October 2016')).toBeVisible();
    await expectAccessible(page, 'a profile');
    await screenshots.take('profile');
  });

  await test.step('what the law gives cannot be left out', async () => {
    await journey.keyboard.press(journey.button('Change the profile'));
    await journey.toggle('Intimidated: complainant of modern slavery (section 17(4))');
    await journey.keyboard.fill(journey.field('Why is this being changed?'), 'A test of it.');
    await journey.keyboard.press(journey.button('Save the profile'));
    await expect(page.getByRole('alert')).toContainText('If the person declines, record that as their wish.');
    await expectAccessible(page, 'a refused profile');
  });

  await test.step('who leaves with words unsaved is held back once', async () => {
    await journey.keyboard.press(journey.link('People').first());
    await expect(page.getByText('What you entered is not saved.')).toBeVisible();
    await expectAccessible(page, 'unsaved words');
    await journey.keyboard.press(journey.link('People').first());
    await journey.onPage('People');
  });

  await test.step('the case shows every role of everyone in it', async () => {
    await ask(page, 'profile.read', { personId });
    await journey.keyboard.press(journey.link('2026-0001').first());
    await journey.onPage('Operation Heron');
    const roles = 'Complainant, Witness, Suspected of an offence, section 45 may arise';
    await expect(page.getByRole('row', { name: /ሰላም/ })).toContainText(roles);
    await expect(page.getByRole('row', { name: /نور/ })).toContainText('Not recorded yet');
  });
});
