/**
 * Starts Unfold on the stand-in: the built main process and preload, unmodified, with Chromium in place of Electron. Used by the tests
 * (through the fixture in `app.ts`) and by the demonstration.
 */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import type { DialogRequest, Frame, InvokeOutcome, PowerEvent } from './electron-stand-in/calls.ts';
import { AppWindowPages, HeadlessPages, launchHeadless } from './electron-stand-in/driver-side/browsers.ts';
import { Run } from './electron-stand-in/driver-side/run.ts';

const builtProgram = join(import.meta.dirname, '..', '..', 'dist');

export interface AppSettings {
  /** Folder in which the program keeps what outlives it. */
  readonly userData: string;
  /** A running Chromium to be shared; without it the app starts, and ends, one of its own. */
  readonly browser?: Browser;
  /** An installed Chromium in whose window the app is to be seen. */
  readonly visibleIn?: Chromium;
  /** Folder of another built program than `dist/`. */
  readonly programFolder?: string;
  /** Runs instead of the program's own vault process, for tests of the shell alone. */
  readonly vaultScript?: string;
  /** Lets a test reach the network rule behind the page's own policy. */
  readonly bypassesContentSecurityPolicy?: boolean;
  /** Answers file dialogs; without it, answers are taken from `willChoose`. */
  readonly chooseFile?: (request: DialogRequest) => Promise<string | null>;
  /** Is told of what takes longer than a second. */
  readonly tell?: (step: string) => void;
}

/** Starts the app and returns when its page has loaded. */
export async function startApp(settings: AppSettings): Promise<RunningApp> {
  const tell = settings.tell ?? ((): void => {});
  const app = new RunningApp(settings, settings.browser ?? (await launchHeadless(tell)));
  try {
    await app.start();
    return app;
  } catch (error) {
    await app.abandon();
    throw error;
  }
}

export class RunningApp {
  readonly #settings: AppSettings;
  readonly #browser: Browser;
  readonly #choices: (string | null)[] = [];
  #run: Run | null = null;

  constructor(settings: AppSettings, browser: Browser) {
    this.#settings = settings;
    this.#browser = browser;
  }

  /** Folder in which the program keeps what outlives it. */
  get userData(): string {
    return this.#settings.userData;
  }

  /** The window's page. After a restart it is another one. */
  get page(): Page {
    return this.#current.page;
  }

  /** The number of the vault process, or null while none runs. */
  get vaultProcess(): number | null {
    return this.#current.vaultProcess;
  }

  /** Resolves when the program has ended by itself, as when its window is closed. */
  get ended(): Promise<unknown> {
    return this.#current.main.ended;
  }

  /** The next file dialog answers this path; null is "Cancel". Each call is for one dialog; one that nobody prepared is an error. */
  willChoose(path: string | null): void {
    this.#choices.push(path);
  }

  async start(): Promise<void> {
    const { userData, vaultScript = null, visibleIn, bypassesContentSecurityPolicy = false } = this.#settings;
    const mainFile = join(this.#settings.programFolder ?? builtProgram, 'main.js');
    const hidden = new HeadlessPages(this.#browser, { bypassesContentSecurityPolicy });
    const visible = visibleIn === undefined ? hidden : new AppWindowPages(visibleIn);
    const chooseFile = this.#settings.chooseFile ?? ((request: DialogRequest) => this.#nextChoice(request));
    this.#run = new Run({ mainFile, userData, vaultScript }, { visible, hidden }, chooseFile);
    await this.#run.ready;
  }

  /** Closes the window as a user does, and starts the program again on the same data. */
  async restart(): Promise<Page> {
    await this.#current.close();
    await this.start();
    return this.page;
  }

  /** Ends the vault process as a crash would, and returns when it has gone. */
  async killVault(): Promise<void> {
    const pid = this.vaultProcess;
    if (pid === null) throw new Error('No vault process is running.');
    const ended = this.#current.vaultEnded();
    process.kill(pid, 'SIGKILL');
    await ended;
  }

  /** Ends the main process as a crash would; `start` starts it again. */
  async killMain(): Promise<void> {
    await this.#current.kill();
  }

  /** Says to the program what the system says when the computer is locked, put to sleep or shut down. */
  async power(event: PowerEvent): Promise<void> {
    await this.#current.main.line.call('power', { event });
  }

  /** Sends a message to main as a page at another address, or in another frame, would. */
  async invokeAs(frame: Frame, channel: string, ...message: unknown[]): Promise<InvokeOutcome> {
    return this.#current.main.line.call('invoke', { id: this.#current.windowId, frame, channel, message });
  }

  /** Closes the window as a user does; throws where the program fails to end well. */
  async close(): Promise<void> {
    try {
      await this.#run?.close();
      this.#run = null;
    } finally {
      await this.#endBrowser();
    }
  }

  /** Ends everything at once, in whatever state it is. */
  async abandon(): Promise<void> {
    await this.#run?.kill();
    await this.#endBrowser();
  }

  get #current(): Run {
    if (this.#run === null) throw new Error('The app is not running.');
    return this.#run;
  }

  async #endBrowser(): Promise<void> {
    if (this.#settings.browser === undefined) await this.#browser.close();
  }

  async #nextChoice({ title }: DialogRequest): Promise<string | null> {
    const path = this.#choices.shift();
    if (path === undefined) throw new Error(`No answer was prepared for the dialog "${title}".`);
    return path;
  }
}
