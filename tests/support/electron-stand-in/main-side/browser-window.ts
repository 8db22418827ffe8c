import { type PreventableEvent, StrictEmitter } from './strict-emitter.ts';
import type { LineToDriver } from './web-contents.ts';
import { WebContents } from './web-contents.ts';

/** Those that do nothing here are known all the same: an option that Unfold uses and this list lacks does not compile. */
export interface BrowserWindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly show?: boolean;
  readonly autoHideMenuBar?: boolean;
  readonly title?: string;
  readonly webPreferences: {
    readonly partition: string;
    readonly preload?: string;
    readonly javascript?: boolean;
    readonly sandbox: true;
    readonly contextIsolation: true;
    readonly nodeIntegration: false;
    readonly nodeIntegrationInWorker?: false;
    readonly nodeIntegrationInSubFrames?: false;
    readonly webSecurity?: true;
    readonly webviewTag: false;
    readonly navigateOnDragDrop?: false;
    readonly spellcheck: false;
    readonly devTools: boolean;
  };
}

interface WindowEvents {
  readonly closed: [];
  readonly 'page-title-updated': [PreventableEvent];
  readonly 'ready-to-show': [];
}

/** The windows that are open, by the number that both sides know them by. */
export class OpenWindows {
  readonly #byId = new Map<number, StandInWindow>();
  #last = 0;

  add(window: StandInWindow): number {
    this.#last += 1;
    this.#byId.set(this.#last, window);
    return this.#last;
  }

  remove(id: number): void {
    this.#byId.delete(id);
  }

  get(id: number): StandInWindow {
    const window = this.#byId.get(id);
    if (window === undefined) throw new Error(`The window ${id} is closed.`);
    return window;
  }
}

/** Electron's `BrowserWindow`, as far as Unfold uses it. Showing, hiding and content protection have nothing to act on. */
export class StandInWindow extends StrictEmitter<WindowEvents> {
  readonly webContents: WebContents;
  readonly #id: number;
  readonly #line: LineToDriver;
  readonly #windows: OpenWindows;
  readonly #opened: Promise<null>;
  #isDestroyed = false;

  constructor(line: LineToDriver, windows: OpenWindows, options: BrowserWindowOptions) {
    super();
    this.#line = line;
    this.#windows = windows;
    this.#id = windows.add(this);
    this.webContents = new WebContents(this.#id, line);
    const { partition, preload = null, javascript = true } = options.webPreferences;
    const { width = 800, height = 600 } = options;
    this.#opened = line.call('openWindow', { id: this.#id, width, height, partition, runsScript: javascript, preload });
  }

  async loadURL(address: string): Promise<void> {
    await this.#opened;
    await this.#line.call('load', { id: this.#id, address });
    this.emit('ready-to-show');
  }

  show(): void {}
  focus(): void {}
  restore(): void {}
  setContentProtection(_isProtected: boolean): void {}

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  destroy(): void {
    void this.#line.call('closeWindow', { id: this.#id }).catch(() => null);
    this.hasClosed();
  }

  /** The page is gone, whoever closed it. */
  hasClosed(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#windows.remove(this.#id);
    this.emit('closed');
  }
}
