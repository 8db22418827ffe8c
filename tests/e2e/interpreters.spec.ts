/** The register of interpreters, who interpreted which account, the exhibits, and who is proposed for court: by keyboard alone. */
import { expect } from '@playwright/test';
import { emptyOccasion } from '../../shared/domain/content.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { RecordsJourney } from '../support/records-journey.ts';
import { ask, onDay, seedPerson } from '../support/seed.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

function interpretedBy(name: string) {
  return { interpreter: { used: 'yes' as const, name, language: 'Tigrinya' }, language: 'Tigrinya' };
}

test('interpreters are kept, and followed through the accounts of a person', async ({ app }) => {
  const { page } = app;
  const journey = new RecordsJourney(page);
  await journey.createVault(vault);

  await test.step('the register begins empty, and refuses nobody by name', async () => {
    await journey.keyboard.press(journey.link('Interpreters'));
    await journey.onPage('Interpreters');
    await expect(page.getByText('Nobody is in the register yet.')).toBeVisible();
    await expectAccessible(page, 'an empty register');
    await journey.keyboard.press(journey.button('Add an interpreter'));
    await journey.keyboard.press(journey.button('Add to the register'));
    await expect(page.getByRole('alert')).toContainText('Enter the interpreter’s name.');
    await expect(page.getByRole('alert')).toContainText('Enter the language.');
    await expectAccessible(page, 'an interpreter who is not whole');
    await journey.keyboard.press(page.getByRole('link', { name: 'Enter the language.' }));
    await expect(journey.field('Language')).toBeFocused();
    await journey.keyboard.press(page.getByRole('navigation').getByRole('link', { name: 'Interpreters' }).last());
  });

  await test.step('three interpreters, in three scripts', async () => {
    await journey.addInterpreter({
      name: 'ለታይ ሃይለ',
      language: 'Tigrinya',
      dialects: 'Asmara, Keren',
      paitNumber: 'P-1001',
    });
    await journey.addInterpreter({ name: 'عمر حسن', language: 'Arabic', dialects: 'Sudanese', paitNumber: 'P-2002' });
    await journey.addInterpreter({ name: 'Letay Haile', language: 'Tigrinya', dialects: '', paitNumber: 'P-3003' });
    await expect(page.getByRole('rowheader')).toHaveText(['ለታይ ሃይለ', 'عمر حسن', 'Letay Haile']);
    await expectAccessible(page, 'the register');
  });

  await test.step('a change asks why, and every version stays', async () => {
    await journey.keyboard.press(journey.link('عمر حسن'));
    await expectAccessible(page, 'an interpreter');
    await journey.keyboard.press(journey.button('Change'));
    await journey.onPage('Change an interpreter');
    await journey.keyboard.fill(journey.field('Vetting'), 'NPPV3, until March 2028');
    await journey.keyboard.press(journey.button('Keep this change'));
    await expect(page.getByRole('alert')).toContainText('Enter why this is being changed.');
    await expectAccessible(page, 'a change without a reason');
    await journey.keyboard.fill(journey.field('Why is this being changed?'), 'Vetting renewed.');
    await journey.keyboard.press(journey.button('Keep this change'));
    await journey.onPage('عمر حسن');
    await expect(page.getByText('NPPV3, until March 2028')).toBeVisible();
    await journey.keyboard.press(page.locator('summary', { hasText: '2 versions' }));
    await expect(page.getByText('Vetting renewed.')).toBeVisible();
  });

  const { interpreters } = await ask(page, 'interpreter.list', {});
  const interpreting = {
    ...emptyOccasion.interpreting,
    registerId: interpreters[0]?.id ?? null,
    mode: 'telephone' as const,
    technique: 'consecutive' as const,
    jobNumber: 'J-77',
    dialect: 'Asmara',
    checks: ['dialect-understood-by-the-person' as const],
    leftAloneWithThePerson: true,
    tookTheStatement: true,
  };
  await seedPerson(page, { chosenName: 'ሰላም', caseReference: '2026-0001' }, [
    { text: 'They took my papers.', circumstances: { ...onDay('2026-03-03'), ...interpretedBy('Letay Haile') } },
    { text: 'They took my phone.', circumstances: onDay('2026-04-08') },
    {
      text: 'They took my shoes.',
      circumstances: { ...onDay('2026-05-11'), ...interpretedBy('ለታይ ሃይለ') },
      occasion: { interpreting },
    },
  ]);

  await test.step('who interpreted which account, and what to attend to', async () => {
    await journey.keyboard.press(journey.link('People'));
    await journey.keyboard.press(journey.link('ሰላም'));
    await journey.keyboard.press(
      page.getByRole('navigation', { name: 'This person' }).getByRole('link', { name: 'Interpreters' }),
    );
    await journey.onPage('Who interpreted which account');
    const rows = page.getByRole('table', { name: /order in which they were given/ }).getByRole('row');
    await expect(rows.nth(1)).toContainText('The interpreter is not in the register');
    await expect(rows.nth(1)).toContainText('confirmed that they understood the dialect');
    await expect(rows.nth(2)).toContainText('Nobody: She chose to speak English.');
    await expect(rows.nth(3).getByRole('listitem')).toHaveText([
      /^The interpreter was left alone with the person\./,
      /^The interpreter took the statement\./,
      /^Another interpreter than in account 1\./,
    ]);
    await expect(rows.nth(3)).toContainText('PAIT P-1001');
    await expect(rows.nth(3)).toContainText('By telephone, after each turn');
    await expectAccessible(page, 'who interpreted which account');
  });

  await test.step('whoever interpreted for the police is not for court', async () => {
    await journey.proposeForCourt('Letay Haile');
    const rows = page.getByRole('table', { name: /order in which they were given/ }).getByRole('row');
    await expect(rows.nth(1)).toContainText(
      'The interpreter of this account is proposed for court. Propose somebody else',
    );
    await expect(rows.nth(3)).not.toContainText('proposed for court');
    await expectAccessible(page, 'an interpreter proposed for court');
  });

  await test.step('an interpreter who came into the register later is recognised, beside the sealed account', async () => {
    const rows = page.getByRole('table', { name: /order in which they were given/ }).getByRole('row');
    await expect(rows.nth(1)).toContainText('Add the interpreter to the register, then say which entry is theirs.');
    await journey.keyboard.press(rows.nth(1).getByRole('link', { name: /^Say which entry is theirs/ }));
    await journey.onPage('The interpreter’s entry in the register');
    await expectAccessible(page, 'whose entry it is');
    await journey.keyboard.press(journey.button('Keep this entry'));
    await expect(page.getByRole('alert')).toContainText('Enter how you know it.');
    await journey.keyboard.reach(journey.field('Which entry is theirs?'));
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await journey.keyboard.fill(journey.field('How do you know it?'), 'P-3003 stands on the booking (ቁጽሪ).');
    await journey.keyboard.press(journey.button('Keep this entry'));
    await journey.onPage('Who interpreted which account');
    await expect(rows.nth(1)).toContainText('In the register as Letay Haile.');
    await expect(rows.nth(1)).toContainText('PAIT P-3003');
    await expect(rows.nth(1)).not.toContainText('not in the register');
    await expectAccessible(page, 'an interpreter who was recognised');
    await journey.keyboard.press(page.getByRole('link', { name: 'Change for account 1' }));
    await expect(page.getByLabel('Which entry is theirs?').locator('option:checked')).toContainText('Letay Haile');
    await expect(journey.field('Why is this being changed?')).toBeVisible();
    await journey.keyboard.press(journey.link('Who interpreted which account'));
    await journey.onPage('Who interpreted which account');
  });

  await test.step('two exhibits, and the interpreter’s own statement', async () => {
    const checklist = page.getByRole('table', { name: /Two exhibits/ }).getByRole('row');
    await expect(checklist).toHaveCount(3);
    await expect(checklist.nth(1)).toContainText('Ask the interpreter for it');
    await journey.recordExhibits(1, 'LH/1', 'Asked for');
    await expect(checklist.nth(1)).toContainText('LH/1');
    await expect(checklist.nth(1)).toContainText('Asked for');
    await journey.keyboard.press(page.getByRole('link', { name: 'Change the exhibits of account 1' }));
    await expectAccessible(page, 'the exhibits of an account');
  });

  await test.step('what is entered and not kept holds the reader back once', async () => {
    await journey.keyboard.fill(journey.field('Exhibit reference of the English translation'), 'JH/2');
    await journey.keyboard.press(journey.link('ሰላም'));
    await expect(page.getByText('What you entered is not saved.')).toBeVisible();
    await expectAccessible(page, 'being held back');
    await journey.keyboard.press(journey.link('ሰላም'));
    await journey.onPage('ሰላም');
  });

  await test.step('locking says what would be lost, whatever was being written', async () => {
    await journey.keyboard.press(
      page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Interpreters' }),
    );
    await journey.keyboard.press(journey.link('عمر حسن'));
    await journey.keyboard.press(journey.button('Change'));
    await journey.keyboard.fill(journey.field('Vetting'), 'NPPV3, until 2030');
    await page.keyboard.press('ControlOrMeta+l');
    await expect(page.getByText('What you wrote last is not saved.')).toBeVisible();
    await expectAccessible(page, 'a lock that would lose words');
    await journey.keyboard.press(journey.button('Stay'));
    await expect(page.getByText('What you wrote last is not saved.')).toBeHidden();
    await expect(journey.field('Vetting')).toHaveValue('NPPV3, until 2030');
  });
});
