/** Entering a case, a person and a plan as a user does, by keyboard alone. */
import type { Locator } from 'playwright-core';
import { Journey } from './journey.ts';

export class PlanningJourney extends Journey {
  /** A field by its label, inside one row or group where several have that label. */
  in(group: string, label: string): Locator {
    return this.page.getByRole('group', { name: group, exact: true }).getByLabel(label, { exact: true });
  }

  /** Ticks or unticks a box. */
  async toggle(label: string): Promise<void> {
    await this.keyboard.press(this.field(label), 'Space');
  }

  /** Adds a row, which takes the focus, and types into it. */
  async addLine(button: string, words: string): Promise<void> {
    await this.keyboard.press(this.button(button));
    await this.page.keyboard.insertText(words);
  }

  /** Adds a row of several fields and fills them in order, with Tab from one to the next. */
  async addParts(button: string, ...parts: readonly string[]): Promise<void> {
    await this.addLine(button, parts[0] ?? '');
    for (const part of parts.slice(1)) {
      await this.page.keyboard.press('Tab');
      await this.page.keyboard.insertText(part);
    }
  }

  /** From the list of people to a link of the person’s page. */
  async openPersonLink(chosenName: string, link: string): Promise<void> {
    await this.keyboard.press(this.link('People').first());
    await this.onPage('People');
    await this.keyboard.press(this.link(chosenName));
    await this.onPage(chosenName);
    await this.keyboard.press(
      this.page.getByRole('navigation', { name: 'This person' }).getByRole('link', { name: link, exact: true }),
    );
  }
}
