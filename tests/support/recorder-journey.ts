/** The recorder as an interviewer works it: by keyboard alone, with the shortcuts that its help names. */
import type { Locator, Page } from 'playwright-core';
import { Journey } from './journey.ts';

export interface TakenBreak {
  readonly askedBy: string;
  readonly reason: string;
  readonly onResuming: string;
}

export class RecorderJourney {
  readonly page: Page;
  readonly journey: Journey;

  constructor(page: Page) {
    this.page = page;
    this.journey = new Journey(page);
  }

  /** From the person's page into the first turn of a new account. */
  async begin(): Promise<void> {
    await this.journey.keyboard.press(this.journey.button('Record an account'));
    await this.journey.onPage('Record an account');
    await this.journey.keyboard.reach(this.journey.liveWords);
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.insertText(words);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Asks a question of a type (the letter of its shortcut) and begins the answer. */
  async ask(words: string, typeKey: string): Promise<void> {
    await this.press('Alt+2');
    await this.type(words);
    await this.press(`Alt+${typeKey}`);
    await this.press('Enter');
  }

  /** Writes a turn and goes on to the next. */
  async say(words: string): Promise<void> {
    await this.type(words);
    await this.press('Enter');
  }

  /** The words in English, the original words beside them, and on to the next turn. The first time, their language is said too. */
  async sayInBoth(english: string, original: string, language?: string): Promise<void> {
    await this.type(english);
    await this.press('Alt+w');
    await this.#focused(this.originalWords);
    await this.type(original);
    if (language !== undefined) {
      await this.press('Tab');
      await this.press('ControlOrMeta+a');
      await this.type(language);
      await this.press('Alt+r');
    }
    await this.press('Enter');
  }

  /** Marks the turn in hand and goes back to its words. */
  async mark(purpose: string): Promise<void> {
    await this.press('Alt+k');
    await this.#focused(this.page.getByLabel('Mark: what for?'));
    await this.type(purpose);
    await this.press('Enter');
  }

  async nextPhase(): Promise<void> {
    await this.press('Alt+p');
  }

  async explainGroundRule(rule: string): Promise<void> {
    await this.journey.keyboard.press(this.page.getByLabel(rule), 'Space');
  }

  /** A break from its beginning to the words that are spoken after it. */
  async takeBreak({ askedBy, reason, onResuming }: TakenBreak): Promise<void> {
    await this.press('Alt+b');
    await this.#focused(this.page.getByLabel('Who asked for it?'));
    await this.type(askedBy);
    await this.journey.keyboard.fill(this.page.getByLabel('Why?'), reason);
    await this.press('Alt+b');
    await this.journey.keyboard.fill(this.page.getByLabel('What was said on resuming?'), onResuming);
    await this.backToWords();
  }

  async noteDemeanour(observed: string, interpretation: string): Promise<void> {
    await this.press('Alt+n');
    await this.#focused(this.page.getByLabel(/^Observed at/));
    await this.type(observed);
    await this.journey.keyboard.fill(this.page.getByLabel('Your interpretation, if any'), interpretation);
    await this.backToWords();
  }

  async backToWords(): Promise<void> {
    await this.press('Alt+r');
    await this.#focused(this.journey.liveWords);
  }

  async saved(): Promise<void> {
    await this.page.getByText(/^Saved at/).waitFor();
  }

  get originalWords(): Locator {
    return this.page.getByRole('textbox', { name: 'Original words', exact: true });
  }

  turn(words: string): Locator {
    return this.page.locator('.unfold-turn').filter({ hasText: words });
  }

  async #focused(field: Locator): Promise<void> {
    await field.and(this.page.locator(':focus')).waitFor();
  }
}
