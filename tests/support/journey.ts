/** The jobs of the program as a user does them, by keyboard alone; journeys and the demo share them. */
import type { Locator, Page } from 'playwright-core';
import type { DemoAccount, DemoCase } from '../../build/demo/demo-case.ts';
import { kindWords } from '../../renderer/components/wording.ts';
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

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
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
  }

  async unlock(passphrase: string): Promise<void> {
    await this.keyboard.fill(this.field('Passphrase'), passphrase);
    await this.keyboard.press(this.button('Unlock'));
  }

  async addPerson({ chosenName, caseReference }: Pick<DemoCase, 'chosenName' | 'caseReference'>): Promise<void> {
    await this.keyboard.press(this.link('Add a person').or(this.button('Add a person')));
    await this.keyboard.fill(this.field('The name they chose'), chosenName);
    await this.keyboard.fill(this.field('Case reference'), caseReference);
    await this.keyboard.press(this.button('Add this person'));
    await this.onPage(chosenName);
  }

  /** From the person's page to the draft, written and saved. */
  async writeAccount(account: DemoAccount): Promise<void> {
    await this.keyboard.press(this.button('Record an account'));
    await this.onPage('Record an account');
    await this.keyboard.select(this.field('Kind of account'), kindWords[account.kind]);
    await this.keyboard.fill(this.field('As it was spoken'), account.spoken);
    await this.#enterDay('Earliest day it can have been', account.earliest);
    await this.#enterDay('Latest day it can have been', account.latest);
    await this.keyboard.fill(this.field('Where was it given?'), account.place);
    await this.keyboard.fill(this.field('Who took it?'), account.interviewer);
    await this.keyboard.fill(this.field('Which language did the person speak?'), account.language);
    await this.#enterInterpreter(account.interpreter);
    await this.keyboard.fill(this.page.getByRole('textbox', { name: 'What was said' }), account.text);
    await this.page.getByText(/^Saved at/).waitFor({ timeout: 60_000 });
  }

  async sealAccount(): Promise<void> {
    await this.keyboard.press(this.link('Read through and seal').or(this.button('Read through and seal')));
    await this.onPage('Read through and seal');
    await this.keyboard.press(this.button('Seal this account'));
    await this.onPage(/^Account \d+/);
  }

  async backToPerson(chosenName: string): Promise<void> {
    await this.keyboard.press(this.link(chosenName));
    await this.onPage(chosenName);
  }

  async #enterDay(legend: string, day: string): Promise<void> {
    const group = this.page.getByRole('group', { name: legend });
    const [year = '', month = '', date = ''] = day.split('-');
    await this.keyboard.fill(group.getByLabel('Day'), String(Number(date)));
    await this.keyboard.fill(group.getByLabel('Month'), String(Number(month)));
    await this.keyboard.fill(group.getByLabel('Year'), year);
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
