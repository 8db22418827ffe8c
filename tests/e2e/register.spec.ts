/** The first-told register: what was first told, under which circumstances, chosen from and sorted by keyboard alone. */
import { expect, type Locator } from '@playwright/test';
import { publishedCase } from '../../build/demo/published-case.ts';
import { Screenshots } from '../../build/demo/screenshots.ts';
import { researchFindings } from '../../shared/domain/research-findings.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { RecordsJourney } from '../support/records-journey.ts';
import { ask, onDay, type SeededAccount, seedPerson } from '../support/seed.ts';
import { exampleTurn } from '../support/vault/examples.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const chosenName = 'ሰላም';
const at = (time: string) => `2026-04-08T${time}:00.000Z`;

const first: SeededAccount = {
  text: 'We were nine people in the back of the lorry. He took my papers.',
  circumstances: { ...onDay('2026-03-03'), interviewer: 'PC R. Lowe', present: [] },
};
const second: SeededAccount = {
  text: [
    exampleTurn({ speaker: 'interviewer', words: 'Tell me about the lorry.', question: 'open', at: at('10:00') }),
    exampleTurn({ speaker: 'interpreter', words: 'She says that she is tired.', at: at('10:01') }),
    exampleTurn({ words: 'We were twelve people in the back of the lorry, at night.', at: at('10:02') }),
    exampleTurn({ speaker: 'interviewer', words: 'Was there a dog?', question: 'leading', at: at('10:30') }),
    exampleTurn({ words: 'He took my papers. There was a dog in the yard. كان الكلب أسود.', at: at('10:31') }),
  ],
  circumstances: {
    given: { spoken: 'ድሕሪ ፋሲካ', earliest: '2026-04-08', latest: '2026-04-12' },
    kind: 'abe-video-interview',
    language: 'Tigrinya',
    interpreter: { used: 'yes', name: 'ለታይ ሃይለ', language: 'Tigrinya' },
  },
  occasion: {
    phases: [
      { phase: 'free-narrative', startedAt: at('09:59'), endedAt: at('10:20') },
      { phase: 'questioning', startedAt: at('10:20'), endedAt: at('11:00') },
    ],
  },
};

test('everything first told is in the register, with the circumstances under which it was', async ({ app }) => {
  const { page } = app;
  const journey = new RecordsJourney(page);
  const { keyboard } = journey;
  const screenshots = new Screenshots(page, test.info().outputPath('screens'));
  await journey.createVault(vault);
  const { personId } = await seedPerson(page, { chosenName, caseReference: '2026-0001' }, [first, second]);
  await ask(page, 'exposure.keep', {
    personId,
    id: null,
    basedOn: 0,
    changeReason: '',
    document: {
      kind: 'photographs',
      when: { spoken: '20 March', earliest: '2026-03-20', latest: '2026-03-20' },
      what: 'Six photographs of lorries',
      shownBy: 'PC R. Lowe',
      notes: '',
    },
  });
  await journey.listPeopleAnew();
  await keyboard.press(journey.link(chosenName));
  await journey.onPage(chosenName);
  await keyboard.press(
    page.getByRole('navigation', { name: 'This person' }).getByRole('link', { name: /^First-told/ }),
  );
  await journey.onPage('First-told register');
  const showing = page.getByRole('status').filter({ hasText: /^Showing/ });
  const rows = page.locator('tbody').getByRole('row');

  await test.step('each entry says when, by whom, after which question, and what had been shown before', async () => {
    await expect(showing).toHaveText('Showing 6 of 6');
    await expect(numbersIn(rows)).resolves.toEqual([1, 2, 3, 4, 5, 6]);
    const nine = rows.filter({ hasText: 'nine people' }).first();
    await expect(nine).toContainText('PC R. Lowe');
    await expect(nine).toContainText('No question before it');
    await expect(nine).toContainText('Seen or told before: none recorded');
    const night = rows.filter({ hasText: '[more detail: at night]' });
    await expect(night).toContainText(['OpenTell me about the lorry.']);
    for (const words of ['ለታይ ሃይለ', 'ድሕሪ ፋሲካ', 'between 8 April 2026 and 12 April 2026', 'Free narrative']) {
      await expect(night).toContainText(words);
    }
    await expect(night).toContainText('R. Okafor, support worker');
    await expect(night).toContainText('Photographs: Six photographs of lorries');
    const differing = rows.filter({ hasText: '[differs: twelve]' });
    await expect(differing).toContainText('Account 1: “nine”');
    await expect(differing).toContainText(
      'Check the translation first: another interpreter and another language than in account 1',
    );
    await expect(page.locator('main')).not.toContainText('She says that she is tired');
    await expectAccessible(page, 'the register');
    await screenshots.take('register');
  });

  await test.step('the fixed note stands on it', async () => {
    await keyboard.press(page.locator('summary', { hasText: 'How to read this comparison' }));
    for (const { source } of researchFindings) await expect(page.getByText(source).first()).toBeVisible();
    await keyboard.press(page.locator('summary', { hasText: 'How to read this comparison' }));
  });

  await test.step('it is sorted by its headings', async () => {
    const question = page.getByRole('columnheader', { name: 'Question just before' });
    await keyboard.press(question.getByRole('button'));
    await expect(question).toHaveAttribute('aria-sort', 'ascending');
    await expect(numbersIn(rows)).resolves.toEqual([3, 4, 5, 6, 1, 2]);
    await page.keyboard.press('Enter');
    await expect(question).toHaveAttribute('aria-sort', 'descending');
    await expect(numbersIn(rows)).resolves.toEqual([1, 2, 5, 6, 3, 4]);
    await keyboard.press(page.getByRole('button', { name: 'No.' }));
    await expect(numbersIn(rows)).resolves.toEqual([1, 2, 3, 4, 5, 6]);
  });

  await test.step('it is chosen from, and what is shown is counted', async () => {
    await keyboard.select(journey.field('Question just before'), 'Leading');
    await expect(showing).toHaveText('Showing 2 of 6');
    await keyboard.fill(journey.field('Words told'), 'الكلب');
    await expect(showing).toHaveText('Showing 1 of 6');
    await expect(rows).toContainText(['كان الكلب أسود.']);
    await expectAccessible(page, 'the register, chosen from');
    await screenshots.take('chosen');
    await keyboard.fill(journey.field('Words told'), 'a word nobody said');
    await expect(showing).toHaveText('Showing 0 of 6');
    await expect(page.getByText('Nothing in the register is as chosen.')).toBeVisible();
    await keyboard.press(journey.button('Show all'));
    await expect(showing).toHaveText('Showing 6 of 6');
    await expect(page.locator('main')).not.toContainText('%');
  });

  await test.step('an entry leads to its place in the growth view', async () => {
    await keyboard.press(page.getByRole('link', { name: /^Account 2\s*, at entry 5$/ }));
    await journey.onPage('What was first told when');
    await expect(page.locator('[role="option"][aria-selected="true"]')).toContainText('There was a dog in the yard.');
    await keyboard.press(journey.link('First-told register'));
    await journey.onPage('First-told register');
  });

  await test.step('to print it, it leaves in a bundle, which is recorded', async () => {
    await keyboard.press(journey.link('export a bundle'));
    await journey.onPage('Export a bundle');
  });
});

test('what Douglass withheld in 1845 and 1855 stands in the register of 1881', async ({ app }) => {
  const published = publishedCase();
  test.skip(published === null, 'The published accounts are not beside the project (../shared/data/douglass).');
  if (published === null) return;
  const { page } = app;
  const journey = new RecordsJourney(page);
  const screenshots = new Screenshots(page, test.info().outputPath('screens'));
  await journey.createVault(vault);
  const accounts = published.accounts.map(({ text, spoken, earliest, latest, kind, place, interviewer }) => ({
    text,
    circumstances: {
      given: { spoken, earliest, latest },
      kind,
      place,
      interviewer,
      present: [],
      interpreter: { used: 'no' as const, reason: 'He wrote in his own language.' },
    },
  }));
  await seedPerson(page, { chosenName: published.chosenName, caseReference: published.caseReference }, accounts);
  await journey.listPeopleAnew();
  await journey.keyboard.press(journey.link(published.chosenName));
  await journey.keyboard.press(page.getByRole('link', { name: 'First-told register' }));
  await journey.onPage('First-told register');
  await expect(page.getByRole('status').filter({ hasText: /^Showing [\d,]+ of [\d,]+$/ })).toBeVisible();
  await screenshots.take('douglass');
  await expectAccessible(page, 'a register of thousands of entries');

  await journey.keyboard.fill(journey.field('Words told'), 'jumped upon the car');
  const train = page.locator('tbody').getByRole('row');
  await expect(train).toHaveCount(1);
  await expect(train).toContainText('Account 3');
  await expect(train).toContainText('1881');
  await screenshots.take('douglass-train');
});

/** The numbers of the entries, from the top. */
async function numbersIn(rows: Locator): Promise<number[]> {
  const numbers = await rows.locator('td:first-child').allTextContents();
  return numbers.map(Number);
}
