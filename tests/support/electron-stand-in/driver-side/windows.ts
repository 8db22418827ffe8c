/** The windows that main opened, as pages of Chromium. */
import type { Page } from 'playwright-core';
import { toBrowserAddress, toProgramAddress } from '../addresses.ts';
import type { CallsOfDriver, CallsOfMain, PrintSettings, WindowSettings } from '../calls.ts';
import type { Answers, Line } from '../line.ts';
import type { PageSource, SessionRules } from './browsers.ts';
import { invokeBinding, scriptThatDelivers, scriptWithPreload } from './preload-in-page.ts';
import { connectSession, type KnownPages } from './requests.ts';

export type LineToMain = Line<CallsOfMain, CallsOfDriver>;

interface Invocation {
  readonly channel: string;
  readonly message: readonly unknown[];
}

/** A4 in inches, the unit of the protocol. */
const a4 = { paperWidth: 8.27, paperHeight: 11.69 };

export class Windows implements KnownPages {
  readonly #line: LineToMain;
  readonly #sourceFor: (settings: WindowSettings) => PageSource;
  readonly #pages = new Map<number, Page>();
  readonly #loading = new Set<Page>();
  readonly #closedByMain = new Set<Page>();

  constructor(line: LineToMain, sourceFor: (settings: WindowSettings) => PageSource) {
    this.#line = line;
    this.#sourceFor = sourceFor;
  }

  /** What main may ask about windows. */
  readonly answers: Pick<Answers<CallsOfDriver>, 'openWindow' | 'load' | 'send' | 'print' | 'closeWindow'> = {
    openWindow: async (settings) => {
      await this.#open(settings);
      return null;
    },
    load: async ({ id, address }) => {
      await this.#load(this.page(id), address);
      return null;
    },
    send: async ({ id, channel, message }) => {
      await this.page(id).evaluate(scriptThatDelivers(channel, message));
      return null;
    },
    print: ({ id, settings }) => print(this.page(id), settings),
    closeWindow: async ({ id }) => {
      const page = this.page(id);
      this.#closedByMain.add(page);
      await page.close();
      return null;
    },
  };

  /** The page of a window. */
  page(id: number): Page {
    const page = this.#pages.get(id);
    if (page === undefined) throw new Error(`The window ${id} is not open.`);
    return page;
  }

  isOpen(id: number): boolean {
    return this.#pages.has(id);
  }

  idOf(page: Page): number | null {
    for (const [id, known] of this.#pages) if (known === page) return id;
    return null;
  }

  isLoading(page: Page): boolean {
    return this.#loading.has(page);
  }

  async #open(settings: WindowSettings): Promise<void> {
    const page = await this.#sourceFor(settings).open(settings, this.#rulesOf(settings.partition));
    this.#pages.set(settings.id, page);
    page.on('close', () => this.#forget(settings.id, page));
    page.on('crash', () => void this.#line.call('pageCrashed', { id: settings.id }));
    page.on('popup', (popup) => void this.#askAboutPopup(settings.id, popup));
    if (settings.preload !== null) await this.#givePreload(settings.id, page, settings.preload);
  }

  #rulesOf(partition: string): SessionRules {
    return {
      mayDownload: () => this.#line.call('download', { partition }),
      connect: (context) => connectSession(context, partition, this.#line, this),
    };
  }

  async #givePreload(id: number, page: Page, preload: string): Promise<void> {
    await page.exposeBinding(invokeBinding, async ({ frame }, text: string) => {
      const { channel, message }: Invocation = JSON.parse(text);
      const sender = { address: toProgramAddress(frame.url()), isMainFrame: frame === page.mainFrame() };
      return JSON.stringify(await this.#line.call('invoke', { id, frame: sender, channel, message }));
    });
    await page.addInitScript({ content: await scriptWithPreload(preload) });
  }

  async #load(page: Page, address: string): Promise<void> {
    this.#loading.add(page);
    try {
      await page.goto(toBrowserAddress(address), { waitUntil: 'load' });
    } finally {
      this.#loading.delete(page);
    }
  }

  async #askAboutPopup(id: number, popup: Page): Promise<void> {
    const isAllowed = await this.#line.call('openedByPage', { id, address: toProgramAddress(popup.url()) });
    if (isAllowed) throw new Error('The stand-in cannot open a window that a page asks for.');
    await popup.close();
  }

  #forget(id: number, page: Page): void {
    this.#pages.delete(id);
    if (!this.#closedByMain.has(page)) void this.#line.call('windowClosed', { id }).catch(() => null);
  }
}

async function print(page: Page, settings: PrintSettings): Promise<Uint8Array> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { ...a4, ...settings });
  return Buffer.from(data, 'base64');
}
