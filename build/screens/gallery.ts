/** Goes from screen to screen, takes their pictures at both sizes, and notes what is wrong with them. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { routes } from '../../renderer/routes.ts';
import { axeViolations } from '../../tests/support/axe.ts';
import type { RunningApp } from '../../tests/support/start-app.ts';
import { screenSizes } from '../demo/screenshots.ts';
import type { Screen } from './screens-of.ts';
import { tooWide } from './too-wide.ts';

export class Gallery {
  /** What is wrong, a line each; empty where every screen is as it should be. */
  readonly findings: string[] = [];
  /** How many pictures were taken. */
  pictures = 0;
  readonly #app: RunningApp;
  readonly #folder: string;

  constructor(app: RunningApp, folder: string) {
    this.#app = app;
    this.#folder = folder;
  }

  /** Opens the screen, and shoots it as `SCRIPT-NAME`. One that cannot be opened is a finding; the others are still visited. */
  async visit(script: string, { name, address, state }: Screen): Promise<void> {
    try {
      await this.#open(address);
      await state?.(this.#app);
    } catch (error) {
      this.findings.push(`${script}-${name}: cannot be shown (${String(error).split('\n')[0]})`);
      return;
    }
    await this.shoot(`${script}-${name}`);
  }

  /** The screen as it stands, at both sizes. */
  async shoot(name: string): Promise<void> {
    const { page } = this.#app;
    for (const size of screenSizes) {
      await page.setViewportSize(size);
      const place = `${size.width}x${size.height}`;
      await mkdir(join(this.#folder, place), { recursive: true });
      await page.screenshot({ path: join(this.#folder, place, `${name}.png`), fullPage: true, animations: 'disabled' });
      const wrong = [...(await axeViolations(page)), ...(await page.evaluate(tooWide))];
      this.findings.push(...wrong.map((finding) => `${place} ${name}: ${finding}`));
      this.pictures += 1;
    }
  }

  /** By way of another screen, so that each opens anew; back to the first size, at which it is worked on. */
  async #open(address: string): Promise<void> {
    const { page } = this.#app;
    await page.setViewportSize(screenSizes[0]);
    const before = address === routes.people ? routes.verify : routes.people;
    for (const place of [before, address]) {
      await page.evaluate((hash) => location.assign(`#${hash}`), place);
      await page.waitForFunction(isOpen, place);
    }
    const heading = await page.locator('h1').textContent();
    if (heading === 'This cannot be shown') throw new Error(await page.locator('main p').first().innerText());
    if (heading === 'People' && address !== routes.people) throw new Error('no screen stands at this address');
  }
}

/** Runs in the page: whether the screen at this address has taken the place of the one before. */
function isOpen(address: string): boolean {
  const heading = document.querySelector('h1');
  if (location.hash !== `#${address}` || heading === null) return false;
  const seenAt = heading.getAttribute('data-seen-at');
  if (seenAt === null) heading.setAttribute('data-seen-at', address);
  return seenAt === null || seenAt === address;
}
