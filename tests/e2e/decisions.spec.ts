/** People decide what the comparison says: confirming, breaking and drawing links, marks, a checked translation, withdrawing. By keyboard alone. */
import { expect, type Page } from '@playwright/test';
import { Screenshots } from '../../build/demo/screenshots.ts';
import type { CompleteCircumstances } from '../../shared/domain/account.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { Journey } from '../support/journey.ts';
import { onDay, type SeededAccount, seedPerson } from '../support/seed.ts';
import { interviewOf } from '../support/vault/examples.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };

function interpretedBy(name: string, language: string): Pick<CompleteCircumstances, 'language' | 'interpreter'> {
  return { language, interpreter: { used: 'yes', name, language } };
}

/** Works the growth view of one person. */
class Deciding {
  readonly journey: Journey;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.journey = new Journey(page);
  }

  get beside() {
    return this.page.locator('.unfold-beside');
  }

  get row() {
    return this.page.locator('[role="option"][aria-selected="true"]');
  }

  async open(chosenName: string, accounts: readonly SeededAccount[]): Promise<void> {
    await this.journey.createVault(vault);
    await seedPerson(this.page, { chosenName, caseReference: '2026-0001' }, accounts);
    await this.journey.keyboard.press(this.journey.link('Interpreters'));
    await this.journey.keyboard.press(this.journey.link('People'));
    await this.journey.keyboard.press(this.journey.link(chosenName));
    await this.journey.openGrowthView();
  }

  /** Goes to the passage with these words. */
  async goTo(words: string): Promise<void> {
    const list = this.page.getByRole('listbox').locator('[tabindex="0"]');
    await this.journey.keyboard.press(list, 'Home');
    for (let steps = 0; steps < 30; steps += 1) {
      if (((await this.row.textContent()) ?? '').includes(words)) return;
      await this.page.keyboard.press('j');
    }
    throw new Error(`No passage with "${words}".`);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.journey.keyboard.press(this.beside.getByRole('button', { name }).first());
  }

  async explain(words: string): Promise<void> {
    await this.journey.keyboard.fill(this.beside.getByRole('textbox', { name: /^Why/ }), words);
  }
}

const told = 'On Friday he drove us to the farm at Wisbech.';
const locked = 'The boss locked the door of the caravan at night.';
const retold = 'We could never get out after dark.';

test('a person breaks a link, draws one, and withdraws: the program’s suggestion stands beside', async ({ app }) => {
  const deciding = new Deciding(app.page);
  const { page, beside, row, journey } = deciding;
  const screenshots = new Screenshots(page, test.info().outputPath('screens'));
  await deciding.open('Hana', [
    { text: interviewOf(['person', `${told} We slept in a barn. ${locked}`]), circumstances: onDay('2026-03-03') },
    { text: interviewOf(['person', `${told} ${retold} I picked leeks.`]), circumstances: onDay('2026-05-11') },
    { text: interviewOf(['person', `${told} My cousin was there.`]), circumstances: onDay('2026-06-01') },
  ]);
  await journey.keyboard.press(page.getByRole('navigation', { name: 'Account to read' }).getByRole('link').nth(1));

  await test.step('breaking asks why, and says so where it is missing', async () => {
    await deciding.goTo(told);
    await expect(row).toContainText('told before');
    await deciding.press(/^These are not the same/);
    await expect(beside.getByRole('heading', { name: 'These are not the same' })).toBeFocused();
    await deciding.press('Keep this decision');
    await expect(beside.getByRole('alert')).toContainText('Enter why you decide so.');
    await expectAccessible(page, 'a decision without why');
    await screenshots.take('without-why');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(beside.getByRole('textbox', { name: 'Why do you decide so?' })).toBeFocused();
    await deciding.explain('She said: that was another Friday.');
  });

  await test.step('what is written waits while another passage is looked at', async () => {
    await deciding.goTo('I picked leeks.');
    await expect(beside).toContainText('A decision on passage 1 is not kept yet.');
    await expect(beside.getByRole('button', { name: 'Tells what an earlier passage told…' })).toHaveCount(0);
    await deciding.press('Go to passage 1');
    await expect(beside.getByRole('textbox')).toHaveValue('She said: that was another Friday.');
    await deciding.press('Keep this decision');
  });

  await test.step('the passage is then first told here, the suggestion beside', async () => {
    await expect(row).toContainText('first told here; decided by a person');
    await expect(beside.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(beside).toContainText(
      /The program’s suggestion: told before; first told in account 1\. Decided by DC J\. Hale on .*: these are not the same\./,
    );
    await expect(beside).toContainText('Why: She said: that was another Friday.');
    await expectAccessible(page, 'a broken link');
    await screenshots.take('broken');
  });

  await test.step('an earlier passage is found by its words, and linked', async () => {
    await deciding.goTo(retold);
    await deciding.press('Tells what an earlier passage told…');
    await deciding.press('Keep this decision');
    await expect(beside.getByRole('alert')).toContainText('Choose the earlier passage.');
    await journey.keyboard.fill(
      beside.getByRole('textbox', { name: 'Find the earlier passage by its words' }),
      'Caravan boss',
    );
    await expect(beside.getByRole('status')).toHaveText('1 passage');
    await journey.keyboard.choose(beside.getByRole('radio', { name: new RegExp(locked) }));
    await deciding.explain('She explained that the door was locked.');
    await expectAccessible(page, 'choosing an earlier passage');
    await screenshots.take('drawing');
    await deciding.press('Keep this decision');
    await expect(row).not.toContainText('first told here');
    await expect(beside).toContainText('First told in account 1');
    await expect(page.locator('.unfold-not-repeated')).not.toContainText(locked);
    await screenshots.take('drawn');
  });

  await test.step('a mark changes nothing that is told, and the filter finds what was decided', async () => {
    await deciding.goTo('I picked leeks.');
    await deciding.press('Not asked');
    await deciding.press('Keep this decision');
    await expect(row).toContainText('first told here; decided by a person');
    await journey.keyboard.press(page.getByRole('checkbox', { name: 'decided by a person (3)' }), 'Space');
    await expect(page.getByRole('option')).toHaveCount(3);
    await expectAccessible(page, 'only what was decided');
    await journey.keyboard.press(page.getByRole('checkbox', { name: 'decided by a person (3)' }), 'Space');
  });

  await test.step('what is not repeated may be marked as not asked', async () => {
    const notRepeated = page.locator('.unfold-not-repeated');
    await journey.keyboard.press(notRepeated.getByRole('button', { name: /^Not asked/ }));
    await expect(beside.getByRole('heading', { name: 'Not asked' })).toBeFocused();
    await deciding.press('Keep this decision');
    await expect(notRepeated).toContainText(/Not asked\. Decided by DC J\. Hale on /);
    await expect(notRepeated.getByRole('button')).toHaveText(/^Withdraw/);
    await expectAccessible(page, 'not asked');
    await screenshots.take('not-asked');
  });

  await test.step('the later account follows the decision, and says why', async () => {
    await journey.keyboard.press(page.getByRole('navigation', { name: 'Account to read' }).getByRole('link').nth(2));
    await deciding.goTo(told);
    await expect(beside).toContainText('First told in account 2');
    await expect(beside).toContainText('The program’s suggestion: told before. What stands here follows a decision');
    await screenshots.take('followed');
    await journey.keyboard.press(page.getByRole('navigation', { name: 'Account to read' }).getByRole('link').nth(1));
  });

  await test.step('withdrawing asks why, and gives back what the program says', async () => {
    await deciding.goTo(told);
    await deciding.press('Withdraw this decision');
    await deciding.press(/^Withdraw$/);
    await expect(beside.getByRole('alert')).toContainText('Enter why this is being changed.');
    await deciding.explain('The recording says otherwise.');
    await deciding.press(/^Withdraw$/);
    await expect(row).toContainText('told before');
    await expect(row).not.toContainText('decided by a person');
    await expect(beside).toContainText(/Withdrawn by DC J\. Hale on .*: these are not the same\./);
    await expect(beside).toContainText('Why withdrawn: The recording says otherwise.');
    await screenshots.take('withdrawn');
  });

  await test.step('every version of every decision is on one page', async () => {
    await journey.keyboard.press(journey.link('Every version of what people decided'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('What people decided');
    const decision = page.getByRole('article', { name: 'Decision 1 of account 2' });
    await expect(decision).toContainText(/Withdrawn by DC J\. Hale on .*: these are not the same\./);
    await journey.keyboard.press(decision.locator('summary'));
    await expect(decision).toContainText('Why: She said: that was another Friday.');
    await expect(page.getByRole('article')).toHaveCount(4);
    await expectAccessible(page, 'what people decided');
    await screenshots.take('every-version');
    await journey.keyboard.press(decision.getByRole('link', { name: /^Go to its place in account 2/ }));
    await expect(row).toContainText(told);
  });
});

const scripts = {
  Arabic: {
    name: 'نور',
    first: 'كنا ننام في الحوش خلف المخبز. كنا 9 في غرفة واحدة.',
    second: 'كنا ننام في الحوش خلف المخبز. كنا 11 في غرفة واحدة. وكان هناك كلب مربوط إلى البوابة.',
    found: 'الحوش',
    note: 'قالت إنها ليلة أخرى.',
  },
  Ethiopic: {
    name: 'ሰላም',
    first: 'ኣብ ድሕሪ እንዳ ባኒ ኣብ ዘሎ ደምበ ንድቅስ ኔርና። ኣብ ሓንቲ ክፍሊ 9 ሰባት ኔርና።',
    second: 'ኣብ ድሕሪ እንዳ ባኒ ኣብ ዘሎ ደምበ ንድቅስ ኔርና። ኣብ ሓንቲ ክፍሊ 11 ሰባት ኔርና። ኣብቲ ማዕጾ ከልቢ ተኣሲሩ ነይሩ።',
    found: 'ደምበ',
    note: 'ካልእ ለይቲ እዩ ኢላ።',
  },
};

for (const [language, { name, first, second, found, note }] of Object.entries(scripts)) {
  test(`a translation is to be checked first, and is answered: ${language}`, async ({ app }) => {
    const deciding = new Deciding(app.page);
    const { page, beside, row, journey } = deciding;
    const screenshots = new Screenshots(page, test.info().outputPath('screens'));
    await deciding.open(name, [
      {
        text: interviewOf(['person', first]),
        circumstances: { ...onDay('2026-03-03'), ...interpretedBy('M. Tesfay', language) },
      },
      {
        text: interviewOf(['person', second]),
        circumstances: { ...onDay('2026-05-11'), ...interpretedBy('Y. Girma', language) },
      },
    ]);
    const filter = page.getByRole('checkbox', { name: 'check the translation first (1)' });
    await journey.keyboard.press(filter, 'Space');
    await expect(row).toContainText('differs; check the translation first');
    await expect(beside).toContainText('Check the translation first: another interpreter than in account 1');
    await expectAccessible(page, `check the translation first, ${language}`);
    await screenshots.take('check-first');
    await deciding.press('Translation checked: same in the original');
    await deciding.explain(note);
    await deciding.press('Keep this decision');
    await expect(page.getByText('No passage of this kind is in this account.')).toBeVisible();
    await journey.keyboard.press(page.getByRole('checkbox', { name: 'check the translation first (0)' }), 'Space');
    await deciding.goTo('11');
    await expect(row).toContainText('decided by a person');
    await expect(beside).toContainText(/Decided by DC J\. Hale on .*: translation checked: same in the original\./);
    await screenshots.take('checked');
    await deciding.press('Tells what an earlier passage told…');
    await journey.keyboard.fill(beside.getByRole('textbox', { name: 'Find the earlier passage by its words' }), found);
    await expect(beside.getByRole('radio')).toHaveCount(1);
    await expectAccessible(page, `choosing an earlier passage, ${language}`);
    await screenshots.take('choosing');
  });
}
