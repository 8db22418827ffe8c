/** One run of the program: its main process, and the pages that it opens, from start to end. */
import { EventEmitter, once } from 'node:events';
import type { Page } from 'playwright-core';
import type { DialogRequest, WindowSettings } from '../calls.ts';
import type { PageSource } from './browsers.ts';
import { MainProcess, type MainProcessSettings } from './main-process.ts';
import { Windows } from './windows.ts';

/** How long a program may take to end after its window was closed, in milliseconds. */
const patience = 10_000;

export interface PageSources {
  /** For what the user sees. */
  readonly visible: PageSource;
  /** For what is only printed. */
  readonly hidden: PageSource;
}

export class Run {
  readonly main: MainProcess;
  /** Resolves when the window's page has loaded; fails when the program ends before. */
  readonly ready: Promise<void>;
  readonly #windows: Windows;
  readonly #sources: PageSources;
  readonly #events = new EventEmitter();
  #windowId: number | null = null;
  #vaultProcess: number | null = null;

  constructor(
    settings: MainProcessSettings,
    sources: PageSources,
    chooseFile: (request: DialogRequest) => Promise<string | null>,
  ) {
    this.#sources = sources;
    this.main = new MainProcess(settings);
    this.#windows = new Windows(this.main.line, (window) => this.#sourceFor(window));
    const loaded = Promise.withResolvers<void>();
    this.main.line.answerWith({
      ...this.#windows.answers,
      load: async (asks) => {
        await this.#windows.answers.load(asks);
        if (asks.id === this.#windowId) loaded.resolve();
        return null;
      },
      chooseFile,
      utilityProcess: async ({ pid }) => {
        this.#vaultProcess = pid;
        this.#events.emit(pid === null ? 'vault ended' : 'vault started');
        return null;
      },
    });
    this.ready = Promise.race([loaded.promise, this.#endedTooEarly()]);
  }

  get windowId(): number {
    if (this.#windowId === null) throw new Error('The program has not opened its window.');
    return this.#windowId;
  }

  get page(): Page {
    return this.#windows.page(this.windowId);
  }

  /** The process that runs the vault, or null. */
  get vaultProcess(): number | null {
    return this.#vaultProcess;
  }

  /** Resolves when the vault process has ended. */
  async vaultEnded(): Promise<void> {
    if (this.#vaultProcess !== null) await once(this.#events, 'vault ended');
  }

  /** Closes the window as a user does; a program that then does not end is ended, and that is an error. */
  async close(): Promise<void> {
    const isOpen = this.#windowId !== null && this.#windows.isOpen(this.#windowId);
    if (isOpen) await this.page.close();
    const hasEnded = await Promise.race([this.main.ended.then(() => true), pause(patience).then(() => false)]);
    if (!hasEnded) await this.kill();
    await this.#closePages();
    if (!hasEnded) throw new Error('The program did not end when its window was closed.');
    const { code, errors } = await this.main.ended;
    if (code !== null && code !== 0) throw new Error(`The main process ended with code ${code}.\n${errors}`);
  }

  /** Ends the main process as a crash would. */
  async kill(): Promise<void> {
    this.main.kill();
    await this.main.ended;
    await this.#closePages();
  }

  #sourceFor(window: WindowSettings): PageSource {
    if (window.preload === null) return this.#sources.hidden;
    this.#windowId = window.id;
    return this.#sources.visible;
  }

  async #closePages(): Promise<void> {
    await this.#sources.visible.close();
    await this.#sources.hidden.close();
  }

  async #endedTooEarly(): Promise<never> {
    const { code, errors } = await this.main.ended;
    throw new Error(`The main process ended with code ${code} before its window was open.\n${errors}`);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
