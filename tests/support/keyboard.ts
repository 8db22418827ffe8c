/** A user without a mouse: reaches every control with Tab, and works it with keys. Fails where a control cannot be reached. */
import type { Locator, Page } from 'playwright-core';

const mostStops = 200;

export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab (round the page if need be) until the control has the focus. */
  async reach(control: Locator): Promise<void> {
    await control.waitFor({ state: 'visible' });
    for (let stop = 0; stop <= mostStops; stop += 1) {
      if (await hasFocus(control)) return;
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${control}.`);
  }

  /** Replaces what stands in a field. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.insertText(text);
  }

  async press(control: Locator, key = 'Enter'): Promise<void> {
    await this.reach(control);
    await this.#page.keyboard.press(key);
  }

  /** Goes to the group with Tab and to the choice with the arrow keys, as browsers do. */
  async choose(radio: Locator): Promise<void> {
    const group = this.#page.locator(`input[type=radio][name="${await radio.getAttribute('name')}"]`);
    const choices = await group.all();
    for (let stop = 0; stop <= mostStops; stop += 1) {
      const focused = await Promise.all(choices.map(hasFocus));
      if (focused.includes(true)) break;
      await this.#page.keyboard.press('Tab');
    }
    await this.#page.keyboard.press('Space');
    for (let step = 0; step < choices.length && !(await radio.isChecked()); step += 1) {
      await this.#page.keyboard.press('ArrowDown');
    }
    if (!(await radio.isChecked())) throw new Error(`The arrow keys never reached ${radio}.`);
  }

  /** Picks an option of a list by the beginning of its words. */
  async select(list: Locator, words: string): Promise<void> {
    await this.reach(list);
    await this.#page.keyboard.type(words);
  }
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === element.ownerDocument.activeElement);
}
