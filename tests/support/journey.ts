/** The jobs of the program as a user does them, by keyboard alone; journeys and the demo share them. */
import type { Locator, Page } from 'playwright-core';
import type { DemoAccount, DemoCase } from '../../build/demo/demo-case.ts';
import { kindWords } from '../../shared/domain/bundle/wording.ts';
import { Keyboard } from './keyboard.ts';

export interface NewVault {
  readonly officer: string;
  readonly forceCode: string;
  readonly passphrase: string;
}

export class Journey {
  readonly page: Page;
  readonly keyboard: Keyboard;

  constructor(page: Page) {
    this.page = page;
    this.keyboard = new Keyboard(page);
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  /** Links that look like buttons are buttons to a user, and here. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  async onPage(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  async createVault(vault: NewVault, issuedKey = false): Promise<void> {
    await this.onPage('Create the vault');
    await this.keyboard.fill(this.field('Your name'), vault.officer);
    await this.keyboard.fill(this.field('Force code'), vault.forceCode);
    await this.keyboard.fill(this.field('Passphrase'), vault.passphrase);
    await this.keyboard.fill(this.field('Passphrase again'), vault.passphrase);
    if (issuedKey) {
      await this.keyboard.press(this.page.locator('summary', { hasText: 'signing key' }));
      await this.keyboard.press(this.button('Choose a key file'));
      await this.page.getByText(/^Chosen: /).waitFor();
    }
    await this.keyboard.press(this.button('Create the vault'));
    await this.onPage('Vault created');
    await this.keyboard.press(this.button('Continue'));
    await this.onPage('People');
  }

  async unlock(passphrase: string): Promise<void> {
    await this.keyboard.fill(this.field('Passphrase'), passphrase);
    await this.keyboard.press(this.button('Unlock'));
  }

  async addPerson({ chosenName, caseReference }: Pick<DemoCase, 'chosenName' | 'caseReference'>): Promise<void> {
    await this.keyboard.press(this.button('Add a person'));
    await this.keyboard.fill(this.field('The name they chose'), chosenName);
    await this.keyboard.fill(this.field('Case reference'), caseReference);
    await this.keyboard.press(this.button('Add this person'));
    await this.onPage(chosenName);
  }

  /** From the person's page to the draft, written and saved. */
  async writeAccount(account: DemoAccount): Promise<void> {
    await this.keyboard.press(this.button('Record an account'));
    await this.onPage('Record an account');
    await this.keyboard.fill(this.liveWords, account.text);
    await this.completeAccount(account);
  }

  /** Enters, on the recording screen, all that sealing asks for besides the words. */
  async completeAccount(account: DemoAccount): Promise<void> {
    await this.openTab('Circumstances');
    await this.keyboard.select(this.field('Kind of account'), kindWords[account.kind]);
    await this.keyboard.fill(this.field('As it was spoken'), account.spoken);
    await this.#enterDay('Earliest day it can have been', account.earliest);
    await this.#enterDay('Latest day it can have been', account.latest);
    await this.keyboard.fill(this.field('Where was it given?'), account.place);
    await this.keyboard.fill(this.field('Who took it?'), account.interviewer);
    await this.keyboard.fill(this.field('Which language did the person speak?'), account.language);
    await this.#enterInterpreter(account.interpreter);
    await this.#enterReadBack(account);
    await this.openTab('What was said');
    await this.page.getByText(/^Saved at/).waitFor({ timeout: 60_000 });
  }

  /** Where the words of the turn in hand are written. */
  get liveWords(): Locator {
    return this.page.getByRole('textbox', { name: /^Words of / });
  }

  /** Goes to a part of the recording screen with Tab and the arrow keys. */
  async openTab(name: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name });
    await this.keyboard.reach(this.page.getByRole('tab', { selected: true }));
    for (let step = 0; step < 3 && (await tab.getAttribute('aria-selected')) !== 'true'; step += 1) {
      await this.page.keyboard.press('ArrowRight');
    }
  }

  async sealAccount(): Promise<void> {
    await this.keyboard.press(this.button('Read through and seal'));
    await this.onPage('Read through and seal');
    await this.keyboard.press(this.button('Seal this account'));
    await this.onPage(/^Account \d+/);
  }

  async backToPerson(chosenName: string): Promise<void> {
    await this.keyboard.press(this.link(chosenName));
    await this.onPage(chosenName);
  }

  async openGrowthView(): Promise<void> {
    await this.keyboard.press(this.button('See what was first told when'));
    await this.onPage('What was first told when');
  }

  /** Goes, with the keys of the growth view, from the top to the first change that is called so. */
  async focusChange(name: RegExp): Promise<void> {
    const found = this.page.getByRole('option', { name, selected: true });
    const list = this.page.getByRole('listbox', { name: /^Passages/ });
    await this.keyboard.press(list.locator('[tabindex="0"]'), 'Home');
    for (let step = 0; step < 2000 && (await found.count()) === 0; step += 1) await this.page.keyboard.press('n');
  }

  async lock(): Promise<void> {
    await this.keyboard.press(this.button(/^Lock/));
    await this.onPage(/Unlock/);
  }

  async exportBundle(recipient: string, reason: string): Promise<void> {
    await this.keyboard.press(this.button('Export a bundle'));
    await this.keyboard.fill(this.field('Who is it for?'), recipient);
    await this.keyboard.fill(this.field('Why is it being given?'), reason);
    await this.keyboard.press(this.button('Choose a folder'));
    await this.page.getByText(/^Chosen: /).waitFor();
    await this.keyboard.press(this.button('Export the bundle'));
    await this.page.getByRole('heading', { name: 'Bundle exported' }).waitFor({ timeout: 90_000 });
  }

  async verifyBundle(): Promise<void> {
    await this.keyboard.press(this.link('Verify a bundle'));
    await this.onPage('Verify a bundle');
    await this.keyboard.press(this.button('Choose a bundle'));
    await this.page.getByText(/^Chosen: /).waitFor();
    await this.keyboard.press(this.button('Verify'));
  }

  async #enterDay(legend: string, day: string): Promise<void> {
    const group = this.page.getByRole('group', { name: legend });
    const [year = '', month = '', date = ''] = day.split('-');
    await this.keyboard.fill(group.getByLabel('Day'), String(Number(date)));
    await this.keyboard.fill(group.getByLabel('Month'), String(Number(month)));
    await this.keyboard.fill(group.getByLabel('Year'), year);
  }

  async #enterReadBack({ interpreter, interviewer, language }: DemoAccount): Promise<void> {
    await this.openTab('Read-back');
    const question = this.page.getByRole('group', { name: 'Was the account read back?' });
    await this.keyboard.choose(question.getByLabel('Read back, and signed', { exact: true }));
    await this.keyboard.fill(this.field('In which language was it read?'), language);
    const reader = 'name' in interpreter ? interpreter.name : interviewer;
    await this.keyboard.fill(this.field('Who read it, or interpreted the reading?'), reader);
  }

  async #enterInterpreter(interpreter: DemoAccount['interpreter']): Promise<void> {
    const question = this.page.getByRole('group', { name: 'Was an interpreter used?' });
    if ('name' in interpreter) {
      await this.keyboard.choose(question.getByLabel('Yes', { exact: true }));
      await this.keyboard.fill(this.field('Interpreter’s name'), interpreter.name);
      await this.keyboard.fill(this.field('Language interpreted'), interpreter.language);
    } else {
      await this.keyboard.choose(question.getByLabel('No', { exact: true }));
      await this.keyboard.fill(this.field('Why not?'), interpreter.reason);
    }
  }
}
