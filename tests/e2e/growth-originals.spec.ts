/** Accounts recorded through interpreters, in the growth view: who spoke is as recorded, and the original words stand beside. By keyboard alone. */
import { expect } from '@playwright/test';
import { Screenshots } from '../../build/demo/screenshots.ts';
import type { Turn } from '../../shared/domain/content.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { Journey } from '../support/journey.ts';
import { onDay, seedPerson } from '../support/seed.ts';
import { exampleTurn } from '../support/vault/examples.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const person = { chosenName: 'ሰላም', caseReference: '2026-0001' };

function said(speaker: Turn['speaker'], words: string, language: string, original: string): Turn {
  return exampleTurn({ speaker, words, original: { language, words: original } });
}

const first = [
  said('interviewer', 'Where did you sleep?', 'Tigrinya', 'ኣበይ ደቂስኪ፧'),
  said(
    'person',
    'We slept in the yard behind the bakery. There were nine of us in one room.\nQ: that was painted on the gate.',
    'Tigrinya',
    'ኣብ ድሕሪ እንዳ ባኒ ኣብ ዘሎ ደምበ ንድቅስ ኔርና። ኣብ ሓንቲ ክፍሊ ትሽዓተ ኔርና።\n“Q” ኣብቲ ማዕጾ ተጻሒፉ ነይሩ።',
  ),
];
const second = [
  said('interviewer', 'Tell me about the yard.', 'Arabic (Sudan)', 'احكي لي عن الحوش.'),
  said(
    'person',
    'We slept in the yard behind the bakery. There were eleven of us in one room. A dog was tied to the gate.',
    'Arabic (Sudan)',
    'كنا ننام في الحوش خلف المخبز. كنا أحد عشر في غرفة واحدة. وكان هناك كلب مربوط إلى البوابة.',
  ),
  exampleTurn({ speaker: 'interpreter', words: 'ሰላም: may she have some water?' }),
];

test('the original words stand beside a passage and beside what it tells again', async ({ app }) => {
  const { page } = app;
  const journey = new Journey(page);
  const screenshots = new Screenshots(page, test.info().outputPath('screens'));
  await journey.createVault(vault);
  await seedPerson(page, person, [
    { text: first, circumstances: { ...onDay('2026-03-03'), kind: 'audio-interview', language: 'Tigrinya' } },
    { text: second, circumstances: { ...onDay('2026-05-11'), kind: 'abe-video-interview', language: 'Arabic' } },
  ]);
  await journey.keyboard.press(journey.link('Interpreters'));
  await journey.keyboard.press(journey.link('People'));
  await journey.keyboard.press(journey.link(person.chosenName));
  await journey.openGrowthView();
  const beside = page.locator('.unfold-beside');
  const tigrinya = beside.locator('[lang="ti"][dir="auto"]');
  const arabic = beside.locator('[lang="ar"][dir="auto"]');
  const row = page.locator('[role="option"][aria-selected="true"]');

  await test.step('a passage that differs, with both languages', async () => {
    await journey.keyboard.press(page.getByRole('listbox').locator('[tabindex="0"]'), 'Home');
    await expect(row).toContainText('Tell me about the yard.');
    await expect(beside).toContainText('Interviewer’s words. They are not counted as told by the person.');
    await expect(arabic).toHaveText('احكي لي عن الحوش.');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(row).toContainText('[differs: eleven]');
    await expect(tigrinya).toContainText('ትሽዓተ ኔርና።');
    await expect(arabic).toContainText('كنا أحد عشر في غرفة واحدة.');
    await expectAccessible(page, 'original words beside a passage');
    await screenshots.take('differs');
  });

  await test.step('what was first told here, and the words of the interpreter', async () => {
    await page.keyboard.press('j');
    await expect(row).toContainText('A dog was tied to the gate.');
    await expect(arabic).toContainText('كلب مربوط');
    await screenshots.take('first-told');
    await page.keyboard.press('j');
    await expect(row).toContainText('interpreter');
    await expect(beside).toContainText('Interpreter’s words.');
    await expect(beside.locator('[lang]')).toHaveCount(0);
  });

  await test.step('in the first account too, words that look like a label are the person’s', async () => {
    await journey.keyboard.press(page.getByRole('navigation', { name: 'Account to read' }).getByRole('link').first());
    await journey.keyboard.press(page.getByRole('listbox').locator('[tabindex="0"]'), 'End');
    await expect(row).toContainText('Q: that was painted on the gate.');
    await expect(row).toContainText('first told here');
    await expect(tigrinya).toContainText('ተጻሒፉ');
    await expectAccessible(page, 'original words in the first account');
    await screenshots.take('first-account');
  });
});
