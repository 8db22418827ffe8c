/** The recorder as an interviewer works it: by keyboard alone, with the shortcuts that its help names. */
import type { Locator, Page } from 'playwright-core';
import { Journey } from './journey.ts';

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

  /** The words in English, the original words beside them, and on to the next turn. */
  async answerInBoth(english: string, language: string, original: string): Promise<void> {
    await this.type(english);
    await this.press('Alt+w');
    const words = this.page.getByRole('textbox', { name: 'Original words', exact: true });
    await words.and(this.page.locator(':focus')).waitFor();
    await this.type(original);
    await this.press('Tab');
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.type(language);
    await this.press('Alt+r');
    await this.press('Enter');
  }

  async saved(): Promise<void> {
    await this.page.getByText(/^Saved at/).waitFor();
  }

  turn(words: string): Locator {
    return this.page.locator('.unfold-turn').filter({ hasText: words });
  }
}
