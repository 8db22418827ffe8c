/** Bringing in text from files, by keyboard alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { docxOf } from '../support/docx.ts';
import { Journey } from '../support/journey.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const captions = `WEBVTT

00:01.000 --> 00:04.000
<v Hale>What happened then?

00:05.000 --> 00:09.000
<v ሰላም>ናብ ሱዳን ኣቲና።

00:10.000 --> 00:12.000
<v Berhe>We came to Sudan.
`;

test('captions, a Word file and an old text file each become a draft', async ({ app }) => {
  const { page } = app;
  const journey = new Journey(page);
  const folder = mkdtempSync(join(tmpdir(), 'unfold-files-'));
  const choose = async (fileName: string, content: string | Uint8Array): Promise<void> => {
    writeFileSync(join(folder, fileName), content);
    app.willChoose(join(folder, fileName));
    await journey.keyboard.press(journey.button('Choose a file'));
    await page.getByText(`Chosen: ${fileName}`).waitFor();
    await journey.keyboard.press(journey.button('Look at what was read'));
  };
  await journey.createVault(vault);
  await journey.addPerson({ chosenName: 'ሰላም', caseReference: '2026-0001' });

  await test.step('captions, with who is who', async () => {
    await journey.keyboard.press(journey.button('Bring in a file'));
    await journey.onPage('Bring in a file');
    await expectAccessible(page, 'choosing a file');
    await choose('interview.vtt', captions);
    await journey.onPage('Check what was read');
    await expect(page.getByText('10 words in 3 turns')).toBeVisible();
    await expect(journey.field(/ሰላም/)).toHaveValue('person');
    await journey.keyboard.select(journey.field(/Hale/), 'Interviewer');
    await journey.keyboard.select(journey.field(/Berhe/), 'Interpreter');
    await expectAccessible(page, 'what was read');
    await journey.keyboard.press(journey.button('Take it into a new draft'));
    await journey.onPage('Record an account');
    await expectDraft(journey, ['What happened then?', 'ናብ ሱዳን ኣቲና።', 'We came to Sudan.']);
  });

  await test.step('a Word file', async () => {
    await backToPerson(journey);
    await journey.keyboard.press(journey.button('Bring in a file'));
    await choose('statement.docx', docxOf(['قال إن اسمه محمد.', 'We slept in the yard.']));
    await journey.onPage('Check what was read');
    await expect(page.getByRole('heading', { name: 'The whole text' })).toBeVisible();
    await expectAccessible(page, 'a Word file');
    await journey.keyboard.press(journey.button('Take it into a new draft'));
    await journey.onPage('Record an account');
    await expectDraft(journey, ['قال إن اسمه محمد.', 'We slept in the yard.']);
  });

  await test.step('whoever reads it through sees which file it came from', async () => {
    await journey.keyboard.press(journey.button('Read through and seal'));
    await journey.onPage('Read through and seal');
    await expect(page.getByRole('heading', { name: 'Brought in from a file' })).toBeVisible();
    await expect(page.getByText('statement.docx')).toBeVisible();
    await expectAccessible(page, 'a draft from a file, read through');
  });

  await test.step('a text that is not Unicode is read as the officer says', async () => {
    await backToPerson(journey);
    await journey.keyboard.press(journey.button('Bring in a file'));
    await choose('old.txt', Buffer.from([0x4e, 0x61, 0x64, 0xe8, 0x67, 0x65]));
    await expect(page.getByRole('alert')).toContainText('read it as Windows-1252');
    await expectAccessible(page, 'a file that is not Unicode');
    await journey.keyboard.choose(journey.field('As Windows-1252'));
    await journey.keyboard.press(journey.button('Look at what was read'));
    await journey.onPage('Check what was read');
    await expect(page.getByText('Nadège')).toBeVisible();
  });

  await test.step('what cannot be brought in is refused in words', async () => {
    await journey.keyboard.press(journey.button('Choose another file'));
    await choose('broken.docx', 'not a Word file');
    await expect(page.getByRole('alert')).toContainText('not a whole Word file');
    await expectAccessible(page, 'a refused file');
  });
  rmSync(folder, { recursive: true });
});

async function backToPerson(journey: Journey): Promise<void> {
  await journey.keyboard.press(journey.link('People').first());
  await journey.keyboard.press(journey.link('ሰላም'));
  await journey.onPage('ሰላም');
}

/** Every turn stands somewhere in the draft, as text or in the field in which it is written. */
async function expectDraft(journey: Journey, words: readonly string[]): Promise<void> {
  const shown = (): Promise<string> =>
    journey.page.evaluate(() => {
      const fields = [...document.querySelectorAll('textarea')].map(({ value }) => value);
      return [document.querySelector('main')?.innerText ?? '', ...fields].join('\n');
    });
  for (const part of words) await expect.poll(shown).toContain(part);
}
