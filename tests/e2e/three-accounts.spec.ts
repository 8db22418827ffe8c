/** The work of months with one person, by keyboard alone: three accounts, a slip put right, a name found in two spellings, and all of it side by side. */
import { expect, type Locator } from '@playwright/test';
import type { DemoAccount } from '../../build/demo/demo-case.ts';
import { groundRuleWords, phaseWords, questionWords } from '../../shared/domain/bundle/occasion-wording.ts';
import { test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { type EnteredUse, InterpretingJourney } from '../support/interpreting-journey.ts';
import { RecorderJourney } from '../support/recorder-journey.ts';

const vault = { officer: 'DC J. Hale', forceCode: 'TOY', passphrase: 'copper lantern orchard' };
const chosenName = 'ሰላም';
const interpreter = 'ለታይ ሃይለ';

const initial: DemoAccount = {
  kind: 'initial-account',
  ...onDay('3 February 2026', '2026-02-03'),
  place: 'Police station, front office',
  interviewer: 'PC R. Lowe',
  language: 'English',
  interpreter: { reason: 'She chose to speak English.' },
  text: '',
};
const interpreted: DemoAccount = {
  ...initial,
  kind: 'audio-interview',
  ...onDay('24 February 2026', '2026-02-24'),
  place: 'The quiet room',
  interviewer: 'DC J. Hale',
  language: 'Tigrinya',
  interpreter: { name: interpreter, language: 'Tigrinya' },
};
const interview: DemoAccount = { ...interpreted, kind: 'abe-video-interview', ...onDay('8 April 2026', '2026-04-08') };

const use: EnteredUse = {
  interpreter,
  dialect: 'Keren',
  mode: 'Face to face',
  technique: 'After each turn',
  checks: ['independence', 'dialect-understood-by-the-person'],
};

test('three accounts of one person are recorded, sealed, added to, searched and seen together', async ({ app }) => {
  const { page } = app;
  const recorder = new RecorderJourney(page);
  const journey = new InterpretingJourney(page);
  const { keyboard } = journey;

  await test.step('a vault, an interpreter in the register, and a person', async () => {
    await journey.createVault(vault);
    await keyboard.press(journey.link('Interpreters'));
    await journey.addInterpreter({ name: interpreter, language: 'Tigrinya', dialects: 'Keren', paitNumber: 'P-1001' });
    await keyboard.press(journey.link('People'));
    await journey.addPerson({ chosenName, caseReference: '2026-0001' });
  });

  await test.step('the first account, in the English that she chose', async () => {
    await recorder.begin();
    await recorder.say('A man called Mohammed drove the red lorry.');
    await recorder.say('My cousin took my papers.');
    await recorder.type('I slept in the kitchen. قالوا لي: لا تخرجي.');
    await expectAccessible(page, 'a first account');
    await journey.completeAccount(initial);
    await journey.openTab('Read-back');
    await expectAccessible(page, 'the read-back');
    await journey.sealAccount();
    await expect(recorder.turn('A man called Mohammed')).toBeVisible();
    await journey.backToPerson(chosenName);
  });

  await test.step('the second, through an interpreter, with Tigrinya beside the English', async () => {
    await recorder.begin();
    await recorder.ask('What happened to your papers?', 'o');
    await recorder.sayInBoth('My uncle took them.', 'ወዲ ሓወቦይ ወሲድዎ።', 'Tigrinya');
    await expect(journey.liveWords).toHaveAccessibleName('Words of Interviewer');
    await recorder.ask('Where did you sleep?', 'c');
    await expect(recorder.originalWords).toBeVisible();
    await recorder.mark('ask who else slept there');
    await recorder.sayInBoth('I slept in the kitchen, on the floor.', 'ኣብ ክሽነ፡ ኣብ ምድሪ ደቂሰ።');
    await expectAccessible(page, 'an account in two languages');
    await journey.completeAccount(interpreted);
    await journey.recordUse(use);
    await expect(journey.toAttendTo).toBeEmpty();
    await expectAccessible(page, 'how the interpreter was used');
    await journey.correctAtReadBack('ናይ ለይቲ ጥራይ።');
    await journey.sealAccount();
    await expect(recorder.turn('My uncle took them.')).toContainText('ወዲ ሓወቦይ ወሲድዎ።');
    await expect(recorder.turn('on the floor')).toContainText('ask who else slept there');
    await expect(page.getByText('ናይ ለይቲ ጥራይ።')).toBeVisible();
    await expectAccessible(page, 'a sealed account in two languages');
    await journey.backToPerson(chosenName);
  });

  await test.step('the third, a video interview from its ground rules to its closure', async () => {
    await recorder.begin();
    await recorder.nextPhase();
    await expect(page.getByRole('button', { name: /^Rapport/, pressed: true })).toBeVisible();
    await recorder.explainGroundRule(groundRuleWords['do-not-guess']);
    await recorder.explainGroundRule(groundRuleWords['may-ask-for-a-break']);
    await expectAccessible(page, 'rapport, with the ground rules');
    await recorder.backToWords();
    await recorder.ask('How are you today?', 'o');
    await recorder.say('I am well.');

    await recorder.nextPhase();
    await recorder.press('Alt+1');
    await recorder.say('Muhamad drove the red lorry at night. There was another man beside him.');
    await expect(journey.liveWords).toHaveAccessibleName(`Words of ${chosenName}`);
    await recorder.type('I slept in the kitchen.');
    await recorder.mark('ask about the other man');
    await recorder.press('Enter');
    await recorder.noteDemeanour('She looked at the door twice.', 'She may have expected somebody.');
    await recorder.takeBreak({
      askedBy: chosenName,
      reason: 'To drink water',
      onResuming: 'We did not speak of the case.',
    });

    await recorder.nextPhase();
    for (const [question, type, answer] of [
      ['What was the other man like?', 'o', 'He was old. He had a scar on his hand.'],
      ['Which hand?', 'c', 'The left hand.'],
      ['Was the lorry open or closed?', 'f', 'It was closed.'],
      ['Who came, and when, and why?', 'm', 'I do not know.'],
      ['You were afraid, were you not?', 'l', 'Yes.'],
    ] as const) {
      await recorder.ask(question, type);
      await recorder.say(answer);
    }
    await recorder.takeBreak({ askedBy: interpreter, reason: 'ንዕረፍቲ', onResuming: 'Nothing was said.' });
    await expectAccessible(page, 'an interview after its second break');

    await recorder.nextPhase();
    await recorder.ask('Is there anything else?', 'o');
    await recorder.type('No. I want to rest now.');
    await recorder.nextPhase();
    await expect(page.getByRole('button', { name: 'End the interview' })).toBeHidden();
    await journey.completeAccount(interview);
    await journey.recordUse(use);
    await journey.sealAccount();
  });

  await test.step('the sealed interview tells how it went', async () => {
    for (const phase of Object.values(phaseWords)) {
      const times = new RegExp(`^${phase}, .* to `);
      await expect(page.getByRole('heading', { name: times })).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: times })).toBeVisible();
    }
    for (const type of Object.values(questionWords)) {
      await expect(page.getByText(`${type} question`).first()).toBeVisible();
    }
    await expectInOrder(recorder.page.locator('.unfold-transcript'), [
      phaseWords.rapport,
      'How are you today?',
      phaseWords['free-narrative'],
      'I slept in the kitchen.',
      `asked for by ${chosenName}`,
      phaseWords.questioning,
      'You were afraid, were you not?',
      `asked for by ${interpreter}`,
      phaseWords.closure,
      'Is there anything else?',
    ]);
    const notes = page.getByRole('listitem');
    await expect(notes.filter({ hasText: `Asked for by: ${chosenName}` })).toContainText('Why: To drink water');
    await expect(notes.filter({ hasText: `Asked for by: ${interpreter}` })).toContainText('Why: ንዕረፍቲ');
    await expect(notes.filter({ hasText: groundRuleWords['do-not-guess'] })).toBeVisible();
    await expect(notes.filter({ hasText: 'Observed: She looked' })).toContainText('interpretation: She may have');
    await expect(recorder.turn('I slept in the kitchen.')).toContainText('ask about the other man');
    await expectAccessible(page, 'a sealed interview');
    await journey.backToPerson(chosenName);
  });

  await test.step('the interpreter’s slip in the second account is put right beside it', async () => {
    await keyboard.press(page.getByRole('link', { name: /^Account 2/ }));
    await journey.onPage('Account 2');
    await journey.addAddendum({
      passage: 'my uncle',
      kind: 'interpreter-slip',
      words: 'My father’s brother’s son took them.',
      language: 'English',
      explanation: 'S. Tekle heard it on the recording on 4 May.',
    });
    const addendum = page.getByRole('article', { name: 'Addendum 1: A slip of the interpreter' });
    await expect(addendum).toContainText('My father’s brother’s son took them.');
    await expect(addendum).toContainText('ወዲ ሓወቦይ ወሲድዎ።');
    const pointer = recorder
      .turn('My uncle took them.')
      .getByRole('link', { name: 'Addendum 1: A slip of the interpreter' });
    await keyboard.press(pointer);
    await expect(addendum.getByRole('heading')).toBeFocused();
    await keyboard.press(addendum.getByRole('link', { name: 'Go to these words in the account' }));
    await expect(pointer).toBeFocused();
    await expectAccessible(page, 'an account with an interpreter’s slip');
  });

  await test.step('a name is found however it was spelt', async () => {
    await journey.searchEverything('mohammed');
    const presence = 'In account 1; in a spelling variant in account 3; not in account 2.';
    await expect(page.getByText(presence, { exact: true })).toBeVisible();
    await expect(page.locator('mark').filter({ hasText: 'Muhamad' }).first()).toBeVisible();
    await expectAccessible(page, 'a name in two spellings');
    await keyboard.press(journey.link(chosenName));
    await journey.onPage(chosenName);
  });

  await test.step('the three accounts stand on one axis, and side by side', async () => {
    const axis = page.getByRole('img', { name: /^Time from 3 February 2026 to 8 April 2026: 3 accounts/ });
    await expect(axis).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('3 February 2026', { exact: true }).last()).toBeVisible();
    await expect(page.getByText('“3 February 2026”')).toHaveCount(0);
    await expectAccessible(page, 'the person’s page');
    await journey.openGrowthView();
    const passages = page.getByRole('listbox', { name: 'Passages of account 3' });
    await expect(passages.getByRole('option', { name: /first told here.*He had a scar/ })).toBeVisible();
    await expectAccessible(page, 'the growth view');
  });

  await test.step('a passage points to what was added to it later', async () => {
    await keyboard.press(page.getByRole('navigation', { name: 'Account to read' }).getByRole('link').nth(1));
    const slip = page.getByRole('option', { name: /My uncle took them\..*Addendum 1: A slip of the interpreter/ });
    await keyboard.press(page.getByRole('listbox').locator('[tabindex="0"]'), 'Home');
    for (let step = 0; step < 9 && (await slip.getAttribute('aria-selected')) !== 'true'; step += 1) {
      await page.keyboard.press('j');
    }
    const beside = page.locator('.unfold-beside');
    await expect(beside).toContainText('My father’s brother’s son took them.');
    await expectAccessible(page, 'a passage with an addendum');
    await keyboard.press(beside.getByRole('link', { name: 'Addendum 1: A slip of the interpreter' }));
    await journey.onPage('Account 2');
  });
});

async function expectInOrder(place: Locator, words: readonly string[]): Promise<void> {
  const text = await place.innerText();
  const found = words.map((part) => ({ part, at: text.indexOf(part) }));
  expect(found.filter(({ at }) => at < 0)).toEqual([]);
  expect(found).toEqual(found.toSorted((one, other) => one.at - other.at));
}

/** A day as it was spoken and as it is meant. */
function onDay(spoken: string, day: string): Pick<DemoAccount, 'spoken' | 'earliest' | 'latest'> {
  return { spoken, earliest: day, latest: day };
}
