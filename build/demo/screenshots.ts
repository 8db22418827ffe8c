import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The two sizes of screen that the program is designed for, in CSS pixels. */
export const screenSizes = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
] as const;

export class Screenshots {
  readonly #page: Page;
  readonly #folder: string;

  constructor(page: Page, folder: string) {
    this.#page = page;
    this.#folder = folder;
  }

  /** Writes `NAME-WIDTHxHEIGHT.png` for each size. */
  async take(name: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const size of screenSizes) {
      await this.#page.setViewportSize(size);
      await this.#page.screenshot({ path: join(this.#folder, `${name}-${size.width}x${size.height}.png`) });
    }
  }
}
