/** How an interpreter was used in an account, entered by keyboard alone on the Circumstances part of a draft. */
import type { Locator } from 'playwright-core';
import { checkWords } from '../../shared/domain/bundle/interpreting-wording.ts';
import { RecordsJourney } from './records-journey.ts';

export interface EnteredUse {
  /** As the register names them. */
  readonly interpreter: string;
  readonly dialect: string;
  readonly mode: string;
  readonly technique: string;
  readonly checks: readonly (keyof typeof checkWords)[];
}

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

  /** From the words of a draft to who interpreted them and how. */
  async recordUse({ interpreter, dialect, mode, technique, checks }: EnteredUse): Promise<void> {
    await this.openTab('Circumstances');
    await this.chooseFromRegister(interpreter);
    await this.keyboard.fill(this.field('Dialect interpreted'), dialect);
    await this.keyboard.select(this.field('How did the interpreter take part?'), mode);
    await this.keyboard.select(this.field('How did they interpret?'), technique);
    for (const check of checks) await this.tick(checkWords[check]);
  }

  async tick(label: string): Promise<void> {
    await this.keyboard.press(this.field(label), 'Space');
  }
}
