/** Opens pages in Chromium: without a window for tests, in a window of its own for a program that is to be seen. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Chromium, findHeadlessChromium } from '../../chromium.ts';
import type { WindowSettings } from '../calls.ts';

export interface ContextSettings {
  /** Lets a test reach the network rule behind the page's own policy. */
  readonly bypassesContentSecurityPolicy: boolean;
}

/** What the session of a window's partition says, asked once for each context, before its first page. */
export interface SessionRules {
  mayDownload(): Promise<boolean>;
  connect(context: BrowserContext): Promise<void>;
}

export interface PageSource {
  open(settings: WindowSettings, rules: SessionRules): Promise<Page>;
  close(): Promise<void>;
}

/** A Chromium that shows nothing. */
export async function launchHeadless(tell: (step: string) => void): Promise<Browser> {
  const { executablePath, environment } = await findHeadlessChromium(tell);
  // The sandbox of Chromium cannot start as root, which is what continuous integration often is.
  return chromium.launch({ executablePath, args: ['--no-sandbox'], env: environmentWith(environment) });
}

/** Pages without a window: each partition is a context of its own, in memory. */
export class HeadlessPages implements PageSource {
  readonly #browser: Browser;
  readonly #settings: ContextSettings;
  readonly #contexts = new Map<string, Promise<BrowserContext>>();

  constructor(browser: Browser, settings: ContextSettings) {
    this.#browser = browser;
    this.#settings = settings;
  }

  async open(settings: WindowSettings, rules: SessionRules): Promise<Page> {
    const known = this.#contexts.get(settings.partition);
    const context = known ?? this.#create(settings, rules);
    this.#contexts.set(settings.partition, context);
    return (await context).newPage();
  }

  async close(): Promise<void> {
    for (const context of this.#contexts.values()) await (await context).close();
    this.#contexts.clear();
  }

  async #create({ width, height, runsScript }: WindowSettings, rules: SessionRules): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      viewport: { width, height },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      serviceWorkers: 'block',
      javaScriptEnabled: runsScript,
      acceptDownloads: await rules.mayDownload(),
      bypassCSP: this.#settings.bypassesContentSecurityPolicy,
    });
    await rules.connect(context);
    return context;
  }
}

/** One window of an installed Chromium, without tabs and address bar. Its profile is a temporary folder that goes with it. */
export class AppWindowPages implements PageSource {
  readonly #chromium: Chromium;
  #context: BrowserContext | null = null;
  #profile: string | null = null;

  constructor(installed: Chromium) {
    this.#chromium = installed;
  }

  async open({ width, height }: WindowSettings, rules: SessionRules): Promise<Page> {
    this.#profile = await mkdtemp(join(tmpdir(), 'unfold-stand-in-'));
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: this.#chromium.executablePath,
      headless: false,
      viewport: null,
      acceptDownloads: await rules.mayDownload(),
      serviceWorkers: 'block',
      args: [
        '--app=about:blank',
        `--window-size=${width},${height}`,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    await rules.connect(this.#context);
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  async close(): Promise<void> {
    await this.#context?.close();
    if (this.#profile !== null) await rm(this.#profile, { recursive: true, force: true });
  }
}

function environmentWith(more: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...Object.fromEntries(own), ...more };
}
