/** What stands around the accounts, by keyboard alone: interpreters, exhibits, what the person had seen, addenda, reasons for change. */
import type { Locator } from 'playwright-core';
import { type AddendumKind, addendumKindWords } from '../../shared/domain/addendum.ts';
import { Journey } from './journey.ts';

export interface EnteredInterpreter {
  readonly name: string;
  readonly language: string;
  readonly dialects: string;
  readonly paitNumber?: string;
}

export interface EnteredExposure {
  readonly kind: string;
  readonly what: string;
  readonly spoken: string;
  readonly day: string;
  readonly shownBy: string;
}

export interface EnteredAddendum {
  /** Words by which the passage is found. */
  readonly passage: string;
  readonly kind: AddendumKind;
  readonly words: string;
  readonly language: string;
  readonly linguist?: string;
  readonly explanation: string;
}

export interface EnteredReason {
  readonly answer: 'They explained it' | 'They were not asked' | 'They did not wish to say';
  readonly words?: string;
  readonly thirdParty?: string;
  readonly officerInference?: string;
  readonly code?: string;
  readonly source?: string;
}

export class RecordsJourney extends Journey {
  /** To another place and back, so that the list shows what was put in past it. */
  async listPeopleAnew(): Promise<void> {
    await this.keyboard.press(this.link('Interpreters'));
    await this.onPage('Interpreters');
    await this.keyboard.press(this.link('People'));
    await this.onPage('People');
  }

  async addInterpreter({ name, language, dialects, paitNumber = '' }: EnteredInterpreter): Promise<void> {
    await this.keyboard.press(this.button('Add an interpreter'));
    await this.onPage('Add an interpreter');
    await this.keyboard.fill(this.field('Name'), name);
    await this.keyboard.fill(this.field('Language'), language);
    await this.keyboard.fill(this.field('Dialects'), dialects);
    await this.keyboard.fill(this.field('PAIT number'), paitNumber);
    await this.keyboard.press(this.button('Add to the register'));
    await this.onPage('Interpreters');
  }

  async proposeForCourt(nameInRegister: string): Promise<void> {
    await this.keyboard.press(this.button('Propose an interpreter for court'));
    await this.onPage('Proposed for court');
    await this.#chooseOption(this.field('Interpreter in the register'), nameInRegister);
    await this.keyboard.press(this.button('Keep who is proposed'));
    await this.onPage('Who interpreted which account');
  }

  async recordExhibits(number: number, original: string, statement: string): Promise<void> {
    await this.keyboard.press(this.page.getByRole('link', { name: `the exhibits of account ${number}` }));
    await this.onPage(`Exhibits of account ${number}`);
    await this.keyboard.fill(this.field('Exhibit reference of the original'), original);
    await this.keyboard.choose(this.field(statement));
    await this.keyboard.press(this.button('Keep these exhibits'));
    await this.onPage('Who interpreted which account');
  }

  async addExposure({ kind, what, spoken, day, shownBy }: EnteredExposure): Promise<void> {
    await this.keyboard.press(this.button('Add to the register'));
    await this.onPage('Add what they had seen or been told');
    await this.keyboard.choose(this.field(kind));
    await this.keyboard.fill(this.field('What was it?'), what);
    await this.keyboard.fill(this.field('As it was spoken'), spoken);
    await this.#enterDay('Earliest day it can have been', day);
    await this.#enterDay('Latest day it can have been', day);
    await this.keyboard.fill(this.field('Who showed or told it?'), shownBy);
    await this.keyboard.press(this.button('Add to the register'));
    await this.onPage('What they had seen or been told');
  }

  /** From the page of a sealed account, and back to it. */
  async addAddendum(added: EnteredAddendum): Promise<void> {
    await this.keyboard.press(this.button('Add to this account'));
    await this.onPage(/^Add to account/);
    await this.keyboard.fill(this.field('Find the passage by its words'), added.passage);
    await this.keyboard.choose(
      this.page.getByRole('group', { name: 'Which passage is it about?' }).getByRole('radio').first(),
    );
    await this.keyboard.choose(this.field(addendumKindWords[added.kind]));
    await this.keyboard.fill(this.field('The words'), added.words);
    await this.keyboard.fill(this.field('Language of these words'), added.language);
    if (added.linguist !== undefined) await this.keyboard.fill(this.field('Who translated it again?'), added.linguist);
    await this.keyboard.fill(this.field('How did it come to light?'), added.explanation);
    await this.keyboard.press(this.button('Seal this addendum'));
    await this.onPage(/^Account \d/);
  }

  /** From any screen, with the field at its top. */
  async searchEverything(words: string): Promise<void> {
    await this.keyboard.fill(this.field('Search everything'), words);
    await this.page.keyboard.press('Enter');
    await this.onPage('Search');
  }

  /** What the person corrected when the draft was read back, in their words. */
  async correctAtReadBack(words: string): Promise<void> {
    await this.openTab('Read-back');
    await this.keyboard.fill(this.field('Corrections, in the person’s own words'), words);
  }

  /** From the form of one passage to the list. */
  async enterReason({ answer, words, thirdParty, officerInference, code, source }: EnteredReason): Promise<void> {
    await this.keyboard.choose(this.field(answer));
    if (words !== undefined) await this.keyboard.fill(this.field('In their own words, word for word'), words);
    if (thirdParty !== undefined) await this.keyboard.fill(this.field('What somebody else said'), thirdParty);
    if (officerInference !== undefined) await this.keyboard.fill(this.field('What you infer'), officerInference);
    if (code === undefined) return;
    await this.keyboard.press(this.button('Add a reason'));
    await this.keyboard.select(this.field('Reason'), code);
    await this.keyboard.select(this.field('Who says so'), source ?? '');
  }

  /** Goes down a list with the arrow keys until its choice names what is sought. */
  async #chooseOption(list: Locator, words: string): Promise<void> {
    await this.keyboard.reach(list);
    const options = await list.locator('option').count();
    for (let step = 0; step < options; step += 1) {
      if ((await list.locator('option:checked').textContent())?.includes(words)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`No option of ${list} names ${words}.`);
  }

  async #enterDay(legend: string, day: string): Promise<void> {
    const group = this.page.getByRole('group', { name: legend });
    const [year = '', month = '', date = ''] = day.split('-');
    await this.keyboard.fill(group.getByLabel('Day'), String(Number(date)));
    await this.keyboard.fill(group.getByLabel('Month'), String(Number(month)));
    await this.keyboard.fill(group.getByLabel('Year'), year);
  }
}
