import type { CallsOfDriver, CallsOfMain, PrintSettings } from '../calls.ts';
import type { Line } from '../line.ts';
import { PreventableEvent, StrictEmitter } from './strict-emitter.ts';

export type LineToDriver = Line<CallsOfDriver, CallsOfMain>;

type WindowOpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

interface WebContentsEvents {
  readonly 'will-frame-navigate': [PreventableEvent];
  readonly 'will-attach-webview': [PreventableEvent];
  readonly 'render-process-gone': [];
}

/** Electron's `WebContents`, as far as Unfold uses it. */
export class WebContents extends StrictEmitter<WebContentsEvents> {
  readonly #id: number;
  readonly #line: LineToDriver;
  #openHandler: WindowOpenHandler = () => ({ action: 'allow' });

  constructor(id: number, line: LineToDriver) {
    super();
    this.#id = id;
    this.#line = line;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  send(channel: string, ...message: unknown[]): void {
    // A page that has gone in the meantime hears nothing, as in Electron.
    void this.#line.call('send', { id: this.#id, channel, message }).catch(() => null);
  }

  async printToPDF(settings: PrintSettings & { readonly pageSize: 'A4' }): Promise<Buffer> {
    const { pageSize: _alwaysA4, ...rest } = settings;
    return Buffer.from(await this.#line.call('print', { id: this.#id, settings: rest }));
  }

  mayNavigate(): boolean {
    const event = new PreventableEvent();
    this.emit('will-frame-navigate', event);
    return !event.defaultPrevented;
  }

  mayOpen(address: string): boolean {
    return this.#openHandler({ url: address }).action === 'allow';
  }
}
