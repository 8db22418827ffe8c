/** How an interpreter was used in an account, entered by keyboard alone on the Circumstances part of a draft. */
import type { Locator } from 'playwright-core';
import { RecordsJourney } from './records-journey.ts';

export class InterpretingJourney extends RecordsJourney {
  get register(): Locator {
    return this.field('Interpreter in the register');
  }

  get toAttendTo(): Locator {
    return this.page.getByRole('status', { name: 'What to attend to' });
  }

  async answerThatOneWasUsed(): Promise<void> {
    const question = this.page.getByRole('group', { name: 'Was an interpreter used?' });
    await this.keyboard.choose(question.getByLabel('Yes', { exact: true }));
    await this.register.waitFor();
  }

  /** Goes down the register with the arrow keys. */
  async chooseFromRegister(words: string): Promise<void> {
    await this.keyboard.reach(this.register);
    await this.page.keyboard.press('Home');
    const entries = await this.register.locator('option').count();
    for (let step = 0; step < entries; step += 1) {
      if ((await this.register.locator('option:checked').textContent())?.includes(words)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`The register does not list ${words}.`);
  }

  async tick(label: string): Promise<void> {
    await this.keyboard.press(this.field(label), 'Space');
  }
}
